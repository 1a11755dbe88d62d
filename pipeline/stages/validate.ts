import type { z } from 'zod';
import { Chip, Deal, Money, Organization, Power, rolesOf, type AnnotatedDocument, type Span } from '../../schemas/index.js';
import type { Stage } from '../article.js';
import type { RecordedArticle } from './normalise.js';

/** A record that breaks the contract: left out and reported, never written half. */
export interface Defect {
  readonly place: string;
  /** What kind of record, and what is wrong with it. */
  readonly what: string;
}

/** What leaves the pipeline: every record in it is as its schema says. */
export interface CheckedArticle extends RecordedArticle {
  readonly defects: readonly Defect[];
}

/** The stage: lets through what keeps the contract, and lists the rest. */
export const validate: Stage<RecordedArticle, CheckedArticle> = {
  name: 'validate',
  run: (article) => {
    const defects: Defect[] = [];
    const report = (what: string): void => { defects.push({ place: article.place, what }); };
    const { record, text } = article;
    const checked: AnnotatedDocument = {
      ...record,
      sentences: record.sentences.filter(({ start, end }) => (start >= 0 && start < end && end <= text.length) || report(`sentence: ends before it begins, or beyond the text (${start}–${end})`)),
      money: keep('money', Money, record.money, text, ownSpan, report),
      power: keep('power', Power, record.power, text, ownSpan, report),
      chips: keep('chip', Chip, record.chips, text, ownSpan, report),
      organizations: keep('organization', Organization, record.organizations, text, ownSpan, report),
      deals: keep('deal', Deal, record.deals, text, spansOfDeal, report).filter((deal) => rolesFit(deal, report)),
    };
    return { ...article, record: checked, defects };
  },
};

function keep<T>(kind: string, schema: z.ZodType<T>, records: readonly T[], text: string, spansOf: (record: T) => readonly Span[], report: (what: string) => void): T[] {
  return records.filter((record) => {
    const parsed = schema.safeParse(record);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      report(`${kind}: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not as the schema says'}`);
      return false;
    }
    const wrong = spansOf(record).find((span) => text.slice(span.start, span.end) !== span.text);
    if (wrong) report(`${kind}: the text at ${wrong.start}–${wrong.end} is not «${wrong.text.slice(0, 60)}»`);
    return !wrong;
  });
}

const ownSpan = (span: Span): readonly Span[] => [span];

function spansOfDeal(deal: Deal): readonly Span[] {
  const figures = [deal.amount, deal.valuation, deal.power].filter((figure) => figure !== null);
  return [...figures, ...deal.chips, ...deal.evidence, ...deal.parties.flatMap((party) => party.mentions)];
}

function rolesFit(deal: Deal, report: (what: string) => void): boolean {
  const roles = rolesOf(deal.type);
  const stranger = deal.parties.find((party) => !roles.includes(party.role));
  if (stranger) report(`deal: a deal of type ${deal.type} has no ${stranger.role} (${stranger.name})`);
  return !stranger;
}
