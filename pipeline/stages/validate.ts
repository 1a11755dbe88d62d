import { checkOf, documentSchema, type Check, type JsonSchema } from '../../schemas/conforms.js';
import { lazily } from '../../schemas/lazy.js';
import { rolesOf, type AnnotatedDocument, type Deal, type Span } from '../../schemas/plain.js';
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
      money: keep('money', record.money, text, ownSpan, report),
      power: keep('power', record.power, text, ownSpan, report),
      chips: keep('chips', record.chips, text, ownSpan, report),
      organizations: keep('organizations', record.organizations, text, ownSpan, report),
      deals: keep('deals', record.deals, text, spansOfDeal, report).filter((deal) => rolesFit(deal, report)),
    };
    return { ...article, record: checked, defects };
  },
};

/** What a record of each kind must be, and how it is called alone. */
const kinds = { money: 'money', power: 'power', chips: 'chip', organizations: 'organization', deals: 'deal' } as const;
type Kind = keyof typeof kinds;

interface Contract {
  readonly check: Check;
  readonly schema: JsonSchema;
}

let contracts: Readonly<Record<Kind, Contract>> | undefined;

function readContracts(): Readonly<Record<Kind, Contract>> {
  const { properties } = documentSchema();
  return Object.fromEntries(Object.keys(kinds).map((kind) => {
    const schema = properties[kind]?.items ?? {};
    return [kind, { check: checkOf(schema), schema }];
  })) as Record<Kind, Contract>;
}

function keep<T>(kind: Kind, records: readonly T[], text: string, spansOf: (record: T) => readonly Span[], report: (what: string) => void): T[] {
  const { check, schema } = (contracts ??= readContracts())[kind];
  return records.filter((record) => {
    if (!check(record)) {
      report(`${kinds[kind]}: ${faultOf(schema, record)}`);
      return false;
    }
    const wrong = spansOf(record).find((span) => text.slice(span.start, span.end) !== span.text);
    if (wrong) report(`${kinds[kind]}: the text at ${wrong.start}–${wrong.end} is not «${wrong.text.slice(0, 60)}»`);
    return !wrong;
  });
}

/** What is wrong with a record, in zod's words: it is asked only when something is. */
function faultOf(schema: JsonSchema, record: unknown): string {
  const [issue] = lazily((z) => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]))().safeParse(record).error?.issues ?? [];
  return `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not as the schema says'}`;
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
