import { Command } from 'commander';

/** `teletipo rules`: the catalogue of frames. */
export const rules = (): Command => new Command('rules')
  .description('List the frames that deals are read with: name, construction, sentences.')
  .option('--sentences', 'with the sentences that each must and must not match')
  .action(async ({ sentences }: { readonly sentences?: boolean }) => {
    const [{ readSeeds }, { FrameSeed }] = await Promise.all([import('../../seeds/load.js'), import('../../schemas/plain.js')]);
    for (const { value } of readSeeds('frames', FrameSeed)) {
      process.stdout.write(`${value.name.padEnd(40)} ${value.reads}\n`);
      if (!sentences) continue;
      for (const sentence of value.gives ?? []) process.stdout.write(`   + ${sentence}\n`);
      for (const sentence of value.givesNothing ?? []) process.stdout.write(`   - ${sentence}\n`);
    }
  });
