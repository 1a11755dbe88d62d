export * from './span.js';
export * from './mentions.js';
export * from './deal.js';
export * from './document.js';
export * from './seeds.js';
export * from './frame-seeds.js';
export * from './currency-seeds.js';
export * from './organization-cues.js';
