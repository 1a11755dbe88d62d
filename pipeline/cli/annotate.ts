import { Command } from 'commander';
import { EXIT_STATUS, withCommonOptions, type CommonOptions } from './options.js';

interface AnnotateOptions extends CommonOptions {
  readonly withText?: boolean;
}

/** `teletipo annotate`: one line an article, in order. */
export const annotate = (): Command => withCommonOptions(new Command('annotate'))
  .description('Write all that is read in each article (sentences, mentions, deals), one JSON line an article, in order.')
  .option('--with-text', 'put the text of the article in its line, and what its page or feed says of it')
  .addHelpText('after', `
Examples:
  $ teletipo annotate articles/ -o annotated.jsonl
  $ echo '{"id":"1","text":"Orbalia compra Nuvia por 1.200 millones de euros."}' | teletipo annotate -
  $ teletipo annotate nota.txt --with-text | jq '.money[].text'

Offsets are UTF-16 code units of the text. An article in another language has empty lists.
${EXIT_STATUS}`)
  .action(async (paths: string[], options: AnnotateOptions) => {
    // Here and not above: --help need not wait for the extractors.
    const { session } = await import('./session.js');
    await session(paths, options, { lines: options.withText ? 'documents with text' : 'documents', table: null });
  });
