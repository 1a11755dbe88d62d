import { statSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { standardOutput } from '../output/screen.js';

interface EvalOptions {
  readonly gold: readonly string[];
  readonly texts: readonly string[];
  readonly seeds?: readonly string[];
  readonly ids?: RegExp;
  readonly show?: boolean;
  readonly format: 'table' | 'markdown' | 'json';
  readonly output?: string;
}

function folder(path: string, before: readonly string[] = []): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new InvalidArgumentError('There is no such folder.');
  return [...before, path];
}

function pattern(written: string): RegExp {
  try {
    return new RegExp(written, 'u');
  } catch {
    throw new InvalidArgumentError('It must be a regular expression.');
  }
}

/** `teletipo eval`: precision, recall and F1 against gold records. */
export const evaluate = (): Command => new Command('eval')
  .description('Score the reading of articles against gold records: precision, recall and F1 by measure, deal type and confidence.')
  .addOption(new Option('--gold <dir>', 'folder of gold files ID.json (repeatable)').argParser(folder).makeOptionMandatory())
  .addOption(new Option('--texts <dir>', 'folder of their articles ID.txt, when not beside them (repeatable)').argParser(folder).default([]))
  .addOption(new Option('--seeds <dir>', 'folder of your own seeds (repeatable)').argParser(folder))
  .addOption(new Option('--ids <regex>', 'only the articles whose id matches').argParser(pattern))
  .option('--show', 'list the deals that differ, article by article')
  .addOption(new Option('--format <format>', 'how the figures are written').choices(['table', 'markdown', 'json']).default('table'))
  .option('-o, --output <file>', 'write here instead of standard output')
  .addHelpText('after', `
Examples:
  $ teletipo eval --gold fixtures/gold --texts fixtures/articles
  $ teletipo eval --gold my-gold --show --format markdown

A gold file is an article's record in the vocabulary of docs/records.md; its article has the same name with .txt.`)
  .action(async ({ gold, texts, seeds = [], ids, show, format, output }: EvalOptions) => {
    const [{ annotate }, { readGold }, report] = await Promise.all([import('../index.js'), import('../eval/gold.js'), import('../eval/report.js')]);
    const articles = gold.flatMap((place) => readGold(place, texts)).filter((article) => !ids || ids.test(article.gold.id));
    const scored = articles.map((article) => ({
      ...article, found: annotate(article.text, { id: article.gold.id, publishedAt: article.gold.publishedAt ?? undefined, seeds: [...seeds] }),
    }));
    const result = report.reportOf(scored);
    const lines: string[] = [];
    if (show) for (const article of scored) lines.push(...withHead(article.gold.id, report.differencesOf(article)));
    if (format === 'json') {
      lines.push(JSON.stringify(result, null, 1));
    } else {
      const draw = format === 'markdown' ? report.markdownTable : report.plainTable;
      for (const { title, rows } of report.tablesOf(result)) lines.push(format === 'markdown' ? `**${title}**\n` : title, draw(rows), '');
      lines.push(report.closingOf(result));
    }
    const text = `${lines.join('\n')}\n`;
    if (output === undefined) await standardOutput()(text);
    else writeFileSync(output, text);
  });

const withHead = (head: string, lines: readonly string[]): string[] => lines.length ? [head, ...lines] : [];
