import { describe, expect, it, vi } from 'vitest';
import { aboutPage } from './corpus.js';
import { readWarc } from './warc.js';

vi.mock('warcio', () => { throw new Error('Cannot find package \'warcio\''); });

describe('a web archive without the package that reads it', () => {
  it('is told as such', async () => {
    const found: unknown[] = [];
    for await (const each of readWarc((async function* () { yield await Promise.resolve(Buffer.from('WARC/1.0\r\n')); })(), aboutPage())) found.push(each);
    expect(found).toMatchObject([{ skipped: 'noReader', why: 'web archives are read by the package warcio, which is not installed' }]);
  });
});
