import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomOf } from './archive.js';

/** What becomes of a bad input: it is read, left out by intention, or could not be read (with the reason that is to be given). */
export type Fate = 'extracted' | 'skipped' | 'any' | { readonly failed: string };

/** A bad input: how it is made under a path, and what has to become of it. */
export interface Bad {
  /** File name, its ending included; names of several of a kind are numbered. */
  readonly name: string;
  readonly about: string;
  readonly make: (path: string) => void;
  readonly fate: Fate;
  /** How many articles it counts as; 1 unless it is told. */
  readonly units?: number;
}

const story = 'La tecnológica Orbalia compra la empresa Nubela por 1.200 millones de euros, según ha anunciado este lunes la compañía. La operación se cerrará en mayo.';
const page = (body: string, head = ''): string => `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Nota</title>${head}</head><body><article><h1>Orbalia compra Nubela</h1>${body}</article></body></html>`;
const paragraph = (n: number): string => `<p>${story.replace('1.200', String(1000 + n))} Lo han dicho fuentes de la empresa número ${n}, que no quieren dar su nombre.</p>`;
const feed = (text: string, declared = ''): string => `<?xml version="1.0" encoding="UTF-8"?>${declared}<rss version="2.0"><channel><title>Canal</title><item><guid>1</guid><title>Nota</title><description>${text}</description></item></channel></rss>`;
const put = (content: string | Buffer) => (path: string): void => { writeFileSync(path, content); };
const bad = (name: string, about: string, fate: Fate, content: string | Buffer, units?: number): Bad => ({ name, about, fate, make: put(content), ...(units === undefined ? {} : { units }) });
const many = (count: number, make: (n: number) => Bad): Bad[] => Array.from({ length: count }, (_, n) => make(n));

/** The bad inputs that lie in one folder. `trap` is an address that must not be asked, `secret` a file that must not be opened. */
export function badFiles(trap: string, secret: string): Bad[] {
  const random = randomOf(1);
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
  const packed = gzipSync(`${story} Esta es la nota que viene comprimida.`);
  const article = JSON.stringify({ id: 'x', text: `${story} Esta es la nota en JSON.` });
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ja">${'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(i)};`.repeat(10)}">`).join('')}]>`;
  return [
    bad('vacio.txt', 'empty', { failed: 'empty' }, ''),
    ...many(6, (n) => bad(`blanco-${n}.txt`, 'nothing but blanks', { failed: 'empty' }, [' ', '\n', '\t\r\n', '\u00a0 \u2003', '\ufeff', '\u2028\u2029'][n] ?? '')),
    bad('vacio.json', 'empty', { failed: 'empty' }, ''),
    bad('vacio.html', 'empty', { failed: 'empty' }, ''),
    bad('vacio.xml', 'empty', { failed: 'empty' }, ''),
    bad('vacio.txt.gz', 'an empty gzip', { failed: 'empty' }, gzipSync('')),
    bad('foto.txt', 'a picture renamed', { failed: 'binary' }, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(4000)])),
    ...many(30, (n) => bad(`ruido-${n}.txt`, 'noise', 'any', noise(50 + n * 37))),
    ...many(30, (n) => bad(`ruido-${n}.html`, 'noise', 'any', noise(50 + n * 37))),
    ...many(20, (n) => bad(`ruido-${n}.xml`, 'noise', 'any', noise(50 + n * 37))),
    ...many(20, (n) => bad(`ruido-${n}.json`, 'noise', { failed: '*' }, noise(50 + n * 37))),
    ...many(20, (n) => bad(`ruido-${n}.gz.txt.gz`, 'noise called gzip', 'any', noise(50 + n * 37))),
    ...many(40, (n) => bad(`cortado-${n}.txt.gz`, 'a truncated gzip', { failed: '*' }, packed.subarray(0, Math.max(3, Math.floor((packed.length - 9) * (n + 1) / 41))))),
    ...many(40, (n) => bad(`cortado-${n}.json`, 'truncated JSON', { failed: 'notJson' }, article.slice(0, 1 + Math.floor((article.length - 2) * (n + 1) / 41)))),
    ...many(30, (n) => bad(`cortado-${n}.xml`, 'truncated XML', 'any', feed(`${story} Esta es la entrada ${n}.`).slice(0, 20 + n * 9))),
    ...many(20, (n) => bad(`cortado-${n}.html`, 'truncated HTML', 'any', page(paragraph(n)).slice(0, 10 + n * 18))),
    { name: 'bomba.txt.gz', about: 'a gzip bomb of 300 MB', fate: { failed: 'tooLarge' }, make: put(gzipSync(Buffer.alloc(300_000_000, 0x61))) },
    { name: 'bomba.jsonl.gz', about: 'a gzip bomb of one line', fate: { failed: 'tooLarge' }, make: put(gzipSync(Buffer.alloc(100_000_000, 0x20))) },
    bad('enorme.txt', '200 MB in one line', { failed: 'tooLarge' }, Buffer.alloc(200_000_000, 'la compra de ')),
    bad('enorme.jsonl', '70 MB in one line', { failed: 'tooLarge' }, Buffer.alloc(70_000_000, 'x')),
    ...many(12, (n) => bad(`nul-${n}.txt`, 'NUL bytes', 'any', `${story}${'\0'.repeat(1 + n * n)} Nota nula número ${n}.`)),
    ...many(10, (n) => bad(`sustituto-${n}.json`, 'lone surrogates', 'extracted', `{"id":"s","text":"${story} \\ud83${n}${n % 2 ? '' : ' \\udc0' + n} fin de la nota ${n}."}`)),
    bad('utf16-impar.txt', 'UTF-16 cut in a character', 'any', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${story} Nota en dieciséis bits.`, 'utf16le'), Buffer.from([0x3d])])),
    bad('corchetes.txt', '100,000 nested brackets', 'any', `${story} ${'['.repeat(100_000)}`),
    bad('corchetes.json', '1,000,000 nested brackets', { failed: '*' }, '['.repeat(1_000_000)),
    bad('etiquetas.html', '1,000,000 nested tags', { failed: 'tooDeep' }, page('<div>'.repeat(1_000_000))),
    bad('etiquetas-b.html', '20,000 nested tags around a story', { failed: 'tooDeep' }, page(`${'<b>'.repeat(20_000)}${paragraph(1)}`)),
    bad('etiquetas.xml', '1,000,000 nested tags', { failed: '*' }, '<a>'.repeat(1_000_000)),
    bad('guiones.html', 'scripts and frames', 'extracted', page(`<script>while(true){}</script><script src="${trap}/s.js"></script><iframe src="${trap}/f"></iframe><img src="${trap}/i.png" onerror="x()">${paragraph(2)}${paragraph(3)}<style>@import "${trap}/c.css"</style>`, `<link rel="stylesheet" href="${trap}/l.css"><meta http-equiv="refresh" content="0;url=${trap}/r">`)),
    bad('entidades.html', 'hostile entities', 'extracted', page(`${paragraph(4)}<p>&#0; &#x110000; &#xD800; &#99999999999; &nada; &amp;amp; ${'&'.repeat(5000)}</p>${paragraph(5)}`)),
    ...many(20, (n) => bad(`atributos-${n}.html`, 'attributes without end', 'any', `<p ${'a'.repeat(n * 50)}="${'"<'.repeat(n * 20)}`)),
    bad('externa.xml', 'external entities', 'extracted', feed(`${story} &fuera; &dentro;`, `<!DOCTYPE rss [<!ENTITY fuera SYSTEM "${trap}/e"><!ENTITY dentro SYSTEM "file://${secret}"><!ENTITY % dtd SYSTEM "${trap}/d"> %dtd;]>`)),
    bad('risas.xml', 'a billion laughs', 'any', feed(`${story} &j; &j;`, laughs)),
    bad('risas.html', 'a billion laughs', 'any', `${laughs}${page(`<p>&j;</p>${paragraph(6)}`)}`),
    bad('proto.json', '__proto__', 'extracted', `{"__proto__":{"contaminado":true},"constructor":{"prototype":{"contaminado":true}},"id":"p","text":"${story} Nota con prototipo."}`),
    bad('proto.jsonl', '__proto__ instead of an article', { failed: 'notArticle' }, '{"__proto__":{"text":"x"}}\n'),
    bad('tipos.jsonl', 'wrong types', { failed: '*' }, '1\n"x"\n[]\nnull\n{"id":{},"text":"x"}\n{"id":"a","text":5}\n', 6),
    bad('linea-3.jsonl', 'a broken line 3', { failed: 'notJson' }, `${['uno', 'dos'].map((id) => JSON.stringify({ id, text: `${story} Nota ${id}.` })).join('\n')}\n{"id":\n${JSON.stringify({ id: 'cuatro', text: `${story} Nota cuatro.` })}\n`, 4),
    bad('nombre\ncon\nsaltos.txt', 'a name with newlines', { failed: 'empty' }, ''),
    bad('nombre\u001b[31m.txt', 'a name with control characters', { failed: 'empty' }, ''),
    bad(`${'n'.repeat(200)}.txt`, 'a name of 200 letters', { failed: 'empty' }, ''),
    { name: 'tubo.txt', about: 'a FIFO', fate: { failed: 'notFile' }, make: (path) => { spawnSync('mkfifo', [path]); } },
    { name: 'roto.txt', about: 'a link to nothing', fate: { failed: '*' }, make: (path) => { symlinkSync('no-hay', path); } },
    { name: 'circulo.txt', about: 'a link to itself', fate: { failed: '*' }, make: (path) => { symlinkSync('circulo.txt', path); } },
    { name: 'vueltas', about: 'a folder that holds itself', fate: 'any', units: 0, make: (path) => { mkdirSync(path); symlinkSync('..', join(path, 'arriba')); symlinkSync('.', join(path, 'aqui')); } },
  ];
}

/** Articles that have to be read whatever lies beside them. */
export const goodFiles: readonly { readonly name: string; readonly text: string }[] = Array.from({ length: 10 }, (_, n) => ({
  name: `${'abcdefghij'.charAt(n)}-buena-${n}.txt`, text: `${story.replace('1.200', String(2000 + n))} Es la nota buena número ${n}.\n`,
}));
