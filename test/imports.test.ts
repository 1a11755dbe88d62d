import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which folders a folder may import from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: ['schemas'],
  seeds: ['seeds', 'schemas'],
  extractors: ['extractors', 'seeds', 'schemas'],
  pipeline: ['pipeline', 'extractors', 'seeds', 'schemas'],
};

interface Import {
  readonly from: string;
  readonly folder: string;
  readonly name: string;
}

const imports: readonly Import[] = Object.keys(allowed).flatMap((folder) => sourcesOf(folder).flatMap((from) => importsOf(from).map((name) => ({ from, folder, name }))));

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => join(folder, name)).sort();
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'";]*?from '([^']+)'|(?:import|require)\('([^']+)'\)|(?:^|\n)import '([^']+)'/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

const folderOf = ({ from, name }: Import): string => relative(root, resolve(root, dirname(from), name)).split(sep)[0] ?? '';
const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
const isRelative = ({ name }: Import): boolean => name.startsWith('.');
const isBuiltIn = ({ name }: Import): boolean => name.startsWith('node:') || builtinModules.includes(name);

describe('imports', () => {
  it('are found', () => {
    expect(imports).toContainEqual({ from: join('pipeline', 'run.ts'), folder: 'pipeline', name: './inputs.js' });
    expect(imports).toContainEqual({ from: join('pipeline', 'cli', 'extract.ts'), folder: 'pipeline', name: './session.js' });
  });

  it.each(Object.entries(allowed))('%s imports from %j only', (folder, folders) => {
    const strangers = imports.filter((each) => each.folder === folder && isRelative(each) && !folders.includes(folderOf(each)));
    expect(strangers).toEqual([]);
  });

  it('the packages are the runtime dependencies, all of them and no others', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
    const used = imports.filter((each) => !isRelative(each) && !isBuiltIn(each)).map(({ name }) => packageOf(name));
    expect([...new Set(used)].sort()).toEqual(Object.keys({ ...dependencies, ...optionalDependencies }).sort());
  });

  /** What is loaded with some modules: files and packages, without what is imported only when it is needed. */
  function loadedWith(files: readonly string[]): { readonly loaded: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
    const loaded = new Set<string>();
    const packages = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, type, name = ''] of text.matchAll(/^(?:import|export)( type)?\s[^'";]*?from '([^']+)'/gm)) {
        if (type !== undefined || name.startsWith('node:')) continue;
        if (name.startsWith('.')) load(join(dirname(file), name.replace(/\.js$/, '.ts')));
        else packages.add(name);
      }
    };
    files.forEach(load);
    return { loaded, packages };
  }

  it('a text file waits for few packages: what else is needed is imported when it is', () => {
    const { packages } = loadedWith(['cli/main', 'cli/program', 'cli/session', 'reading/text'].map((file) => `pipeline/${file}.ts`));
    expect([...packages].sort()).toEqual(['commander', 'p-queue']);
  });

  it('no article waits for the catalogue of rules', () => {
    const { loaded } = loadedWith(['pipeline/cli/main.ts', 'pipeline/cli/program.ts', 'pipeline/cli/session.ts', 'pipeline/stages.ts', 'extractors/index.ts']);
    expect(loaded).toContain('extractors/organizations/evidence.ts');
    expect([...loaded].filter((file) => file.endsWith('corpus.ts'))).toEqual([]);
  });

  it('Node\'s own modules are written with node:', () => {
    expect(imports.filter((each) => isBuiltIn(each) && !each.name.startsWith('node:'))).toEqual([]);
  });
});
