import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encliticTable, formTable, notVerbs, tenses } from './corpus.js';
import { generateVerbForms } from './generate.js';
import { addVerb, verbForms } from './index.js';
import { inflect } from './inflect.js';
import { SLOTS } from './slots.js';
import { readVerbTable, verbTableFile } from './table.js';

const rows = formTable.flatMap(([tense, person, plural, forms]) =>
  forms.split(/,\s+/).map((pair) => ({ tense, person, plural, form: pair.split(' ')[0] ?? '', lemma: pair.split(' ')[1] ?? '' })));

describe('verbForms', () => {
  it('is tried on more than two hundred forms', () => {
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(rows)('$form: $lemma, $tense $person', ({ tense, person, plural, form, lemma }) => {
    const [mood, time] = tenses[tense] ?? [];
    const reading = verbForms(form).find((found) => found.lemma === lemma && found.mood === mood && found.tense === time && found.person === person);
    expect(reading).toMatchObject({ lemma, mood, tense: time, person, plural });
  });

  it.each(encliticTable)('%s: %s, %s with «%s»', (word, lemma, mood, clitics) => {
    expect(verbForms(word)).toContainEqual(expect.objectContaining({ lemma, mood, clitics }));
  });

  it.each(notVerbs)('«%s» is no verb', (word) => {
    expect(verbForms(word)).toEqual([]);
  });

  it('tells gender and number of participles', () => {
    expect(verbForms('suscritas')).toEqual([{ lemma: 'suscribir', mood: 'participle', tense: 'none', person: 0, plural: true, gender: 'f', alsoNoun: false }]);
    expect(verbForms('adquirido')[0]).toMatchObject({ lemma: 'adquirir', plural: false, gender: 'm' });
  });

  it('gives the likelier of two verbs first, the indicative before the imperative', () => {
    expect(verbForms('fue').map(({ lemma }) => lemma)).toEqual(['ser', 'ir']);
    expect(verbForms('compra').map(({ mood }) => mood)).toEqual(['indicative', 'imperative']);
  });

  it.each(['compra', 'firma', 'acuerdo', 'ronda', 'contrato', 'oferta'])('«%s» is a noun too', (word) => {
    expect(verbForms(word).every(({ alsoNoun }) => alsoNoun === true)).toBe(true);
    expect(verbForms('compró').some(({ alsoNoun }) => alsoNoun)).toBe(false);
  });
});

describe('seeds/verb-forms.json', () => {
  const { verbs } = readVerbTable();
  const forms = Object.entries(verbs).flatMap(([lemma, list]) => list.split(' ').map((form, slot) => ({ lemma, slot, form })));

  it('is what the generator makes of seeds/verbs.yaml', () => {
    expect(readFileSync(verbTableFile, 'utf8')).toBe(generateVerbForms());
  });

  it('has every form of every verb', () => {
    expect(Object.keys(verbs).length).toBeGreaterThan(700);
    expect(forms).toHaveLength(Object.keys(verbs).length * SLOTS.length);
  });

  it('has the infinitive in its own place only', () => {
    expect(forms.filter(({ lemma, slot, form }) => slot > 0 && form === lemma)).toEqual([]);
  });

  it('has only endings that Spanish has: no -m of Portuguese, no other consonant than d, n, r, s', () => {
    const short = new Set(['soy', 'estoy', 'doy', 'voy', 'sal', 'sobresal']);
    const strange = forms.filter(({ slot, form }) => form !== '-' && form.split('/').some((one) => {
      const mood = SLOTS[slot]?.mood;
      const ending = mood === 'infinitive' ? /r$/ : mood === 'gerund' ? /ndo$/ : mood === 'participle' ? /(d|t|ch|s)[oa]s?$/ : /[aeiouáéíóúsnd]$/;
      return !(ending.test(one) || short.has(one)) || /undefined|ç|ã|ss|([aeiou])\1\1/.test(one);
    }));
    expect(strange).toEqual([]);
  });

  it('writes c, g and z as the vowel after them demands', () => {
    expect(forms.filter(({ form }) => /z[eé](?!r)|ç|gj|cz|zz|qu[aoáó]|jj/.test(form)).map(({ form }) => form)).toEqual([]);
  });
});

describe('inflect', () => {
  it('inflects a verb that the seeds do not have, «se» taken off', () => {
    const forms = inflect('googlearse');
    expect(forms).toContain('googleó');
    expect(forms).toHaveLength(SLOTS.length);
    expect(verbForms('googlearon')).toEqual([]);
    addVerb('googlear', forms);
    expect(verbForms('googlearon')).toMatchObject([{ lemma: 'googlear', tense: 'preterite', person: 3, plural: true }]);
    expect(verbForms('googlearla')).toMatchObject([{ lemma: 'googlear', mood: 'infinitive', clitics: 'la' }]);
  });
});
