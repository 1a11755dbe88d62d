/** The last step of `npm run build`: makes the snapshot that every later start reads instead of the seeds. */
import { builtInSeeds, frozenThemes } from '../seeds/load.js';
import { removeSnapshot, writeSnapshot } from '../seeds/snapshot.js';

removeSnapshot();
// Only now, as modules read seeds as they load. Two texts are read, as some themes wait for the first.
const [{ annotate }, { frozenOrganizations }, { frozenVerbs }, { frozenMakers }] = await Promise.all([
  import('./index.js'), import('../extractors/lexicon.js'), import('../extractors/verbs/index.js'), import('../extractors/chips/lexicon.js'), import('./reading/html/furniture.js'),
]);
annotate('El Sr. Ibarra compra Nubela por 40 millones de euros.');
writeSnapshot(builtInSeeds, { ...frozenThemes(), ...frozenOrganizations(), ...frozenVerbs(), ...frozenMakers() });
