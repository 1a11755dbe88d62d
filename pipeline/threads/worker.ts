/** What piscina loads in a thread. */
import { entries } from '../start.js';
import { loadLean } from './engine.js';

const { openFile, readBatch } = await loadLean(async () => (await entries()).work());
export { openFile, readBatch as default };
