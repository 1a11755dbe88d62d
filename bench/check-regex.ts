import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

/**
 * `npm run check:regex`: judges every regular expression of our own code, those written out (found in the sources) and those made of
 * seeds (caught when they are made). One that can take more than linear time must say in a comment `bound: …` above it why the text
 * that it sees is short. Exit status 1 when one does not.
 */
interface Found {
  readonly source: string;
  readonly flags: string;
  /** File and line, from the root. */
  readonly place: string;
  /** What its comment says. */
  readonly bound: string | null;
}

const root = join(import.meta.dirname, '..', '..');
const folders = ['extractors', 'pipeline', 'schemas', 'seeds'];
/** Milliseconds for one pattern; one that takes longer is told and counts as undecided. */
const PATIENCE = 10_000;
const AT_ONCE = 2;

const COMMENT = /\/[/*].*\bbound: (.+?)(?:\*\/)?$/;

/** The comment on the line or above it; in a source, where blank lines part the declarations, above it in its own group of lines. */
function boundAt(lines: readonly string[], line: number, reach: number): string | null {
  for (let at = line; at >= Math.max(0, line - reach) && lines[at]?.trim() !== ''; at--) {
    const found = COMMENT.exec(lines[at] ?? '');
    if (found) return found[1] ?? null;
  }
  return null;
}

function literalsOf(file: string): Found[] {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line + 1}`, bound: boundAt(lines, line, 20) });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const sources = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('corpus.ts')).map((name) => join(folder, name))).sort();

/** Catches what `new RegExp` makes in our compiled code while the reader is built and reads once. */
async function madeAtRun(): Promise<Found[]> {
  const made: Found[] = [];
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given: [string | RegExp, string?]) => {
      const pattern = new target(...given);
      const caller = new Error().stack?.split('\n').find((line) => /\/dist\/(?:extractors|pipeline|schemas|seeds)\//.test(line));
      const [, file = '', line = '0'] = /(\/[^():]+):(\d+):\d+/.exec(caller ?? '') ?? [];
      if (file) made.push({ source: pattern.source, flags: pattern.flags, place: `${relative(root, file)}:${line}`, bound: boundAt(readFileSync(file, 'utf8').split('\n'), Number(line) - 1, 1) });
      return pattern;
    },
  });
  const { annotate } = await import('../pipeline/index.js');
  annotate('El Sr. Ruiz dirige Orbalia, S.A., que compra el 51 % de Nubela por 1.200 millones de dólares, según adelantó Reuters el 3 de mayo.', { forceLanguage: 'spa' });
  globalThis.RegExp = Plain;
  return made;
}

const all = [...sources.flatMap(literalsOf), ...await madeAtRun()];
const patterns = [...new Map(all.map((found) => [`${found.flags} ${found.source} ${found.bound === null}`, found])).values()];
let vulnerable = 0;
let bounded = 0;
let undecided = 0;
const queue = [...patterns];
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let found = queue.shift(); found; found = queue.shift()) {
    const { source, flags, place, bound } = found;
    if (bound !== null) {
      bounded++;
      continue;
    }
    const verdict = await check(source, flags, { timeout: PATIENCE });
    if (verdict.status === 'safe') continue;
    if (verdict.status === 'unknown') {
      undecided++;
      console.log(`undecided (${verdict.error.kind}): ${place}  /${source.slice(0, 100)}/${flags}`);
    } else {
      vulnerable++;
      console.log(`${verdict.complexity.summary}: ${place}  /${source.slice(0, 160)}/${flags}\n  worst text: ${verdict.attack.pattern.slice(0, 160)}`);
    }
  }
}));
console.log(`${patterns.length} regular expressions: ${patterns.length - vulnerable - bounded - undecided} linear, ${bounded} that see bounded text, ${undecided} undecided, ${vulnerable} that can take more than linear time`);
if (vulnerable > 0) console.log('Make the pattern linear, or say in a comment «bound: …» above it why the text that it sees is short.');
process.exit(vulnerable > 0 ? 1 : 0);
