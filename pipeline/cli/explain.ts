import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Observer } from '../../extractors/index.js';
import { standardOutput } from '../output/screen.js';

interface ExplainOptions {
  readonly text?: string;
  readonly publishedAt?: string;
  readonly rejected?: boolean;
  readonly seeds?: readonly string[];
}

/** `teletipo explain`: why an article gives the deals that it gives. */
export const explain = (): Command => new Command('explain')
  .description('Show how an article is read: clauses and phrases of each sentence, frames that fired, and the deals they make.')
  .argument('[file]', 'an article as plain text in UTF-8')
  .option('--text <text>', 'read this instead of a file')
  .option('--published-at <date>', 'day of publication, for relative dates')
  .option('--rejected', 'also the frames that did not fire, and why')
  .addHelpText('after', `
Examples:
  $ teletipo explain nota.txt
  $ teletipo explain --rejected --text 'Orbalia compra Nubela por 40 millones de euros.'`)
  .action(async (file: string | undefined, options: ExplainOptions, command: Command) => {
    const given = options.text ?? (file === undefined ? command.error('error: name a file, or give --text') : readFileSync(file, 'utf8'));
    const { createReader, formOf } = await import('../../extractors/index.js');
    const { text } = formOf(given);
    const lines: string[] = [];
    const write = (line: string): void => { lines.push(`${line}\n`); };
    const { deals } = createReader()({ text, publishedAt: options.publishedAt ?? null }, tracer(text, options.rejected === true, write));
    write('');
    for (const deal of deals) {
      const parties = deal.parties.map(({ role, name }) => `${role}:${name}`).join(' ');
      const figures = [deal.amount?.text, deal.valuation && `valuation ${deal.valuation.text}`, deal.stakePercent && `${deal.stakePercent} %`, deal.power?.text, deal.duration]
        .filter(Boolean).join('; ');
      write(`${deal.type} ${deal.status} ${parties} | ${figures} | ${deal.confidence}\n   by ${deal.rules.join(', ')}`);
    }
    if (!deals.length) write('no deal');
    await standardOutput()(lines.join(''));
  });

type Parsed = Parameters<NonNullable<Observer['sentence']>>[0];
type Phrase = Parsed['clauses'][number]['phrases'][number]['phrase'];

function tracer(text: string, rejected: boolean, write: (line: string) => void): Observer {
  return {
    sentence({ index, range, clauses }, { topic }) {
      write(`\n${index} ${text.slice(range.start, range.end).replace(/\s+/g, ' ')}`);
      if (topic) write(`   who is unsaid: ${topic.referents.map(({ name }) => name).join(', ')}`);
      for (const { kind, verb, phrases, antecedent } of clauses) {
        const predicate = verb ? [...verb.chain, verb.lemma].join(' > ') + (verb.passive ? ' (passive)' : '') + (verb.negated ? ' (negated)' : '') : 'no verb';
        const before = phrases.filter(({ side }) => side === 'before').map(({ phrase }) => shown(text, phrase));
        const after = phrases.filter(({ side }) => side === 'after').map(({ phrase }) => shown(text, phrase));
        write(`   ${kind}${antecedent ? ` of ${shown(text, antecedent)}` : ''}: ${[...before, `<${predicate}>`, ...after].join('  ')}`);
      }
    },
    trial({ frame, valency, scene, trigger, rejected: reason }) {
      const by = [valency, scene].filter(Boolean).join(', ');
      const tried = `${frame}${by && ` (${by})`}, at «${text.slice(trigger.start, trigger.end)}»`;
      if (reason === null) write(`   + ${tried}`);
      else if (rejected) write(`   - ${tried}: ${reason}`);
    },
  };
}

/** `[words](classes=names)`: what the grammar sees of a phrase. */
function shown(text: string, phrase: Phrase): string {
  const names = phrase.referents.map(({ name, named }) => named ? name : `→ ${name}`).join(', ');
  const classes = [...phrase.classes].join(' ');
  return `[${text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ')}]${classes || names ? `(${[classes, names].filter(Boolean).join(' = ')})` : ''}`;
}
