import { createRequire } from 'node:module';
import { recognizeCurrency } from '@microsoft/recognizers-text-suite';
import es from 'es-compromise';
import type WinkNlp from 'wink-nlp';
import type { CustomEntityExample } from 'wink-nlp';
import { OrganizationSeed } from '../schemas/index.js';
import { readSeeds } from '../seeds/load.js';

// The libraries that people would take instead, as they would use them.

/**
 * wink-nlp with what its own guide shows for finding names of one's own: its English model (there is no other), tokens, sentences, and one custom entity
 * whose patterns are all names and aliases of our organizations as they are written, letter case counting. Everything that it found is asked of it.
 */
export function winkReader(): (text: string) => unknown {
  const require = createRequire(import.meta.url);
  const wink = (require('wink-nlp') as typeof WinkNlp)(require('wink-eng-lite-web-model') as Parameters<typeof WinkNlp>[0], ['sbd', 'cer']);
  const names = readSeeds('organizations', OrganizationSeed).flatMap(({ value: { name, aliases = [] } }) => [name, ...aliases]);
  const patterns = [...new Set(names)].filter((name) => !/[[\]|^]/.test(name));
  wink.learnCustomEntities([{ name: 'organization', patterns } satisfies CustomEntityExample], { matchValue: true, usePOS: false, useEntity: false });
  return (text) => {
    const doc = wink.readDoc(text);
    return [doc.tokens().out(), doc.sentences().out(), doc.customEntities().out()];
  };
}

/** Its types do not tell that it can be called. */
const tagged = es as unknown as (text: string) => { readonly json: () => unknown };

/** es-compromise: the words of a text with their tags. */
export const compromiseTagger = (text: string): unknown => tagged(text).json();

/** The amounts of money that Microsoft's recognizers find. */
export const microsoftMoney = (text: string): unknown => recognizeCurrency(text, 'es-es');
