#!/usr/bin/env node
import { entries } from '../start.js';

const { run } = await (await entries()).command();
await run();
