/** The schemas as those use them who read articles: types, plain values, and the schemas of seeds, which load zod when they are asked for. */
export type * from './span.js';
export type * from './mentions.js';
export type * from './deal.js';
export type * from './document.js';
export * from './shapes.js';
export * from './seeds.js';
export * from './frame-seeds.js';
export * from './belief-seeds.js';
export * from './currency-seeds.js';
export * from './organization-cues.js';
export * from './verb-seeds.js';
