export * from './span.js';
export * from './mentions.js';
export * from './deal.js';
export * from './document.js';
export * from './plain.js';
