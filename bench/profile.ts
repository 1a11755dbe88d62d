/** `npm run profile`: reads the fixtures for some seconds, writes a CPU profile (for a browser's developer tools) and prints the functions that take the most time of their own. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { annotate } from '../pipeline/index.js';

const SECONDS = 10;
const TOP = 10;
const OUT = 'teletipo.cpuprofile';

const folder = join(import.meta.dirname, '../../fixtures/articles');
const texts = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
const readAll = (): void => { for (const text of texts) annotate(text, { publishedAt: '2025-11-18' }); };

readAll();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
const end = performance.now() + SECONDS * 1000;
while (performance.now() < end) readAll();
const { profile } = await session.post('Profiler.stop');
writeFileSync(OUT, JSON.stringify(profile));

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const own = new Map<string, number>();
let all = 0;
for (const [i, id] of (profile.samples ?? []).entries()) {
  const { functionName = '', url = '', lineNumber = 0 } = nodes.get(id)?.callFrame ?? {};
  const name = `${functionName || '(anonymous)'} ${url.replace(/^.*\/dist\//, '')}:${lineNumber + 1}`;
  const spent = profile.timeDeltas?.[i] ?? 0;
  own.set(name, (own.get(name) ?? 0) + spent);
  all += spent;
}
for (const [name, spent] of [...own].sort(([, a], [, b]) => b - a).slice(0, TOP)) console.log(`${((100 * spent) / all).toFixed(1).padStart(5)} %  ${name}`);
console.log(`written: ${OUT}`);
