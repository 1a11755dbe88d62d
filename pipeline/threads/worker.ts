/** What piscina loads in a thread. */
import { entries } from '../start.js';

const { openFile, readBatch } = await (await entries()).work();
export { openFile, readBatch as default };
