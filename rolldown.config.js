import { relative, sep } from 'node:path';

// All modules of the command in one file that pipeline/start.ts runs. Its packages stay where npm puts them, but for two that every run needs.
const bundled = /^(?:commander|p-queue|p-timeout|eventemitter3)(?:\/|$)/;
const isPackage = (id) => /^[a-z@]/i.test(id) && !id.startsWith('node:') && !bundled.test(id);
const LATER = '\0later:';
const dist = `${import.meta.dirname}${sep}dist`;

/** Each module still finds its own folder: `import.meta` is that of where it came from. */
const places = {
  name: 'places',
  transform: (code, id) => id.startsWith(dist)
    ? code.replace(/\bimport\.meta\b/g, `importMeta(${JSON.stringify(relative(dist, id).split(sep).join('/'))})`)
    : undefined,
};

/** A package is loaded by the first module that wants it: as an import it would be at every start. */
const packages = {
  name: 'packages',
  resolveId: (id, importer) => isPackage(id) ? importer?.startsWith(LATER) ? { id, external: true } : { id: LATER + id, moduleSideEffects: false } : undefined,
  load: (id) => id.startsWith(LATER) ? `module.exports = require(${JSON.stringify(id.slice(LATER.length))});` : undefined,
};

/** Letters beyond ASCII are in literals alone, where their escapes mean the same. */
const ascii = {
  name: 'ascii',
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

export default {
  input: `${dist}/pipeline/entries.js`,
  platform: 'node',
  plugins: [packages, places, ascii],
  output: { file: `${dist}/teletipo.cjs`, format: 'cjs', codeSplitting: false, comments: false },
};
