import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceArticle } from './article.js';
import { newGauge } from './gauge.js';
import type { InputFile } from './inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'teletipo-gauge-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const fileOf = (name: string, bytes: number): InputFile => {
  const path = join(folder, name);
  writeFileSync(path, 'a'.repeat(bytes));
  return { path, id: name, format: 'text' };
};
const article = (length: number): SourceArticle => ({ id: 'a', uri: null, title: null, publishedAt: null, country: null, text: 'a'.repeat(length), place: 'a', notes: [] });

describe('how far a run is', () => {
  it('is told by the bytes of the files and of the articles that have gone by', async () => {
    const files = [fileOf('a.txt', 100), fileOf('b.txt', 300)];
    const gauge = newGauge(files);
    await expect.poll(gauge.share).toBe(0);
    const shares = [];
    // The last has more text than its file has bytes: it was packed.
    for (const [file, lengths] of [[files[0], [50, 50]], [files[1], [150, 10_000]]] as const) {
      for await (const each of gauge.through(file ?? fileOf('c.txt', 0), lengths.map(article))) shares.push('text' in each ? gauge.share() : null);
    }
    expect([...shares, gauge.share()]).toEqual([0, 0.125, 0.25, 0.625, 1]);
  });
  it('is not known of a pipe', async () => {
    const gauge = newGauge([{ path: '-', id: 'stdin', format: 'jsonl' }]);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(gauge.share()).toBeNull();
  });
});
