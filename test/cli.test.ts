import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AnnotatedDocument, Deal } from '../schemas/index.js';
import { DEAL, PORTUGUESE, jsonLine, linesOf, program, sandbox } from './sandbox.js';

const box = sandbox();
const { put, contentOf, teletipo } = box;
const idsOf = (output: string): unknown[] => linesOf(output).map(({ id }) => id);

describe('extract', () => {
  it('writes one valid deal a line to standard output, and the summary to standard error', () => {
    put({ 'a.txt': DEAL });
    const { status, stdout, stderr } = teletipo(['extract', 'a.txt']);
    const [deal, ...others] = linesOf(stdout).map((line) => Deal.parse(line));
    expect(others).toEqual([]);
    expect(deal).toMatchObject({ type: 'acquisition', amount: { value: 1.2e9, currency: 'EUR' }, document: { id: 'a', uri: 'a.txt' } });
    expect(stderr).toBe('1 article read: 1 extracted, 0 skipped, 0 failed\n1 deal: acquisition 1\n');
    expect(status).toBe(0);
  });

  it('-o writes a file under its name only when it is whole, and a second run gives the same bytes', () => {
    put({ 'notas/a.txt': DEAL, 'notas/b.txt': `${DEAL} Se cerrará en enero.` });
    expect(teletipo(['extract', 'notas', '-o', 'deals.jsonl']).stdout).toBe('');
    const first = contentOf('deals.jsonl');
    expect(linesOf(first)).toHaveLength(2);
    teletipo(['extract', 'notas', '-o', 'deals.jsonl']);
    expect(contentOf('deals.jsonl')).toBe(first);
    expect(readdirSync(box.cwd).sort()).toEqual(['deals.jsonl', 'notas']);
  });

  it('does not read its own output back', () => {
    put({ 'a.txt': DEAL, 'deals.jsonl': '{}\n' });
    const { status, stderr } = teletipo(['extract', '.', '-o', 'deals.jsonl']);
    expect(stderr).toContain('1 article read: 1 extracted, 0 skipped, 0 failed');
    expect(status).toBe(0);
  });

  it('--table tells who, to whom, how much, what for, state, confidence and where', () => {
    put({ 'a.txt': `Compras\n\n${DEAL}` });
    const [head = '', row = ''] = teletipo(['extract', 'a.txt', '--table']).stdout.split('\n');
    expect(head.split(/ {2,}/)).toEqual(['WHO', 'TO WHOM', 'HOW MUCH', 'WHAT FOR', 'STATE', 'CONF', 'WHERE IT IS SAID']);
    expect(row).toMatch(/^Microsoft +Nokia +1\.2 bn EUR +acquisition +\w+ +[01]\.\d\d +a\.txt:3 +«Microsoft compra Nokia por/);
  });

  it('--table with -o gives both', () => {
    put({ 'a.txt': DEAL });
    expect(teletipo(['extract', 'a.txt', '--table', '-o', 'deals.jsonl']).stdout).toContain('WHO');
    expect(linesOf(contentOf('deals.jsonl'))).toHaveLength(1);
  });

  it('--min-confidence leaves out deals, and the summary does not count them', () => {
    put({ 'a.txt': DEAL });
    const { stdout, stderr } = teletipo(['extract', 'a.txt', '--min-confidence', '1']);
    expect(stdout).toBe('');
    expect(stderr).toContain('0 deals');
  });
});

describe('annotate', () => {
  it('answers every article in order, also those in another language and those without words', () => {
    const { status, stdout, stderr } = teletipo(['annotate', '-'], jsonLine('1', DEAL) + jsonLine('2', PORTUGUESE) + jsonLine('3', '') + jsonLine('4', DEAL));
    const documents = linesOf(stdout).map((line) => AnnotatedDocument.parse(line));
    expect(documents.map(({ id, language, deals }) => [id, language, deals.length])).toEqual([['1', 'spa', 1], ['2', 'por', 0], ['3', 'und', 0], ['4', 'spa', 1]]);
    expect(documents[1]).toMatchObject({ sentences: [], money: [], power: [], chips: [], organizations: [], deals: [] });
    expect(stderr).toMatch(/teletipo: stdin:3: empty: no text; .*\n4 articles read: 2 extracted, 1 skipped, 1 failed\n {2}empty: 1 \(stdin:3\)\n {2}not Spanish: 1: por 1 \(stdin:2 \d\.\d\d\)/);
    expect(status).toBe(1);
  });

  it('gives offsets into the text as it came, with CRLF and characters of two code units', () => {
    const text = `🚀 Última hora\r\n\r\n${DEAL}\r\n`;
    const [document] = linesOf(teletipo(['annotate', '-'], jsonLine('1', text)).stdout).map((line) => AnnotatedDocument.parse(line));
    const spans = [...document?.money ?? [], ...document?.organizations ?? [], ...document?.deals.flatMap((deal) => [...deal.evidence, ...deal.parties.flatMap((party) => party.mentions)]) ?? []];
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('has the keys of the contract, and the text when asked for', () => {
    const keys = ['id', 'language', 'languageConfidence', 'sentences', 'money', 'power', 'chips', 'organizations', 'deals'];
    expect(Object.keys(linesOf(teletipo(['annotate', '-'], jsonLine('1', DEAL)).stdout)[0])).toEqual(keys);
    expect(linesOf(teletipo(['annotate', '-', '--with-text'], jsonLine('1', DEAL)).stdout)[0]).toMatchObject({ id: '1', text: DEAL });
  });

  it('--force-language reads what does not look Spanish', () => {
    const [document] = linesOf(teletipo(['annotate', '-', '--force-language', 'spa'], jsonLine('1', PORTUGUESE)).stdout);
    expect(document).toMatchObject({ language: 'spa', languageConfidence: 1 });
  });

  it('answers an article while the pipe is still open', async () => {
    const child = spawn(process.execPath, [program, 'annotate', '-', '--quiet'], { cwd: box.cwd });
    child.stdin.write(jsonLine('1', DEAL));
    const answer = await new Promise<string>((resolve) => { child.stdout.once('data', (data: Buffer) => { resolve(data.toString()); }); });
    expect(idsOf(answer)).toEqual(['1']);
    const closed = new Promise((resolve) => { child.once('close', resolve); });
    child.stdin.end();
    expect(await closed).toBe(0);
  });
});

describe('bad input', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['vacio.txt', '', /^teletipo: vacio\.txt: empty: no text; /],
    ['blanco.txt', ' \r\n\t ', /^teletipo: blanco\.txt: empty: only whitespace; /],
    ['foto.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /^teletipo: foto\.txt: binary: an image; give its text\n/],
    ['nota.json', '{"text":', /^teletipo: nota\.json: broken JSON: Unexpected end of JSON input; /],
    ['nota.docx', 'PK', /^teletipo: nota\.docx: unknown format: extension \.docx; /],
  ])('%s is told in a line, and the others are read', (name, content, message) => {
    put({ [name]: content, 'z.txt': DEAL });
    const { status, stdout, stderr } = teletipo(['extract', name, 'z.txt']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('a broken JSON line is told with its number', () => {
    const { status, stdout, stderr } = teletipo(['annotate', '-'], `${jsonLine('1', DEAL)}{"id": "2", "text": "\n\n{"id":"3"}\n${jsonLine('4', DEAL)}`);
    expect(idsOf(stdout)).toEqual(['1', '4']);
    expect(stderr).toMatch(/teletipo: stdin:2: broken JSON: [^\n]+\nteletipo: stdin:4: not an article: "text": [^\n]+\n4 articles read: 2 extracted, 0 skipped, 2 failed\n/);
    expect(status).toBe(1);
  });

  it('a missing path and a folder without articles are told, and the others are read', () => {
    put({ 'a.txt': DEAL, 'nada/foto.png': 'x' });
    const { status, stdout, stderr } = teletipo(['extract', 'falta.txt', 'nada', 'a.txt']);
    expect(stderr).toContain('teletipo: falta.txt: not found: no such file or folder; check the path\nteletipo: nada: folder without articles: ');
    expect(linesOf(stdout)).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('an unreadable file is told, and the others are read', () => {
    put({ 'a.txt': DEAL });
    // A path through a file cannot be read by anybody, not even by root, under whom permissions are not asked.
    const { status, stdout, stderr } = teletipo(['extract', 'a.txt/b.txt', 'a.txt']);
    expect(stderr).toMatch(/^teletipo: a\.txt\/b\.txt: unreadable: its parent is not a folder; /);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('Windows-1252 is read, and the summary says so', () => {
    put({ 'a.txt': Buffer.from('La compañía pagará 300 \x80 por acción, según \x93El País\x94, que cita fuentes del mercado.', 'latin1') });
    const { status, stdout, stderr } = teletipo(['annotate', 'a.txt', '--with-text']);
    expect(linesOf(stdout)[0]).toMatchObject({ text: 'La compañía pagará 300 € por acción, según “El País”, que cita fuentes del mercado.' });
    expect(stderr).toContain('  read as Windows-1252: 1 (a.txt)\n');
    expect(status).toBe(0);
  });

  it('a file of 50 MB is read to its end', () => {
    const filler = 'La jornada transcurrió sin más novedades en el parqué madrileño, según los analistas.\r\n';
    put({ 'a.txt': filler.repeat(Math.ceil(50e6 / filler.length)) + DEAL });
    const { status, stdout, stderr } = teletipo(['extract', 'a.txt']);
    expect(stderr).toContain('1 article read: 1 extracted, 0 skipped, 0 failed');
    expect(linesOf(stdout)).toMatchObject([{ type: 'acquisition' }]);
    expect(status).toBe(0);
  }, 120_000);
});

describe('output that cannot be written', () => {
  it.each([
    ['nada/deals.jsonl', 'no such file or folder'],
    ['carpeta', 'it is a folder'],
    ['a.txt/deals.jsonl', 'its parent is not a folder'],
  ])('%s', (output, why) => {
    put({ 'a.txt': DEAL, 'carpeta/x.png': '' });
    const { status, stdout, stderr } = teletipo(['extract', 'a.txt', '-o', output]);
    expect(stderr).toBe(`teletipo: ${output}: cannot be written: ${why}; choose another place\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('a pipe that is closed early (| head) ends the run quietly', () => {
    put({ 'a.jsonl': jsonLine('1', DEAL).repeat(5000) });
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" annotate a.jsonl | head -n 1; exit "\${PIPESTATUS[0]}"`], { cwd: box.cwd, encoding: 'utf8' });
    expect(idsOf(stdout)).toEqual(['1']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

});

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [[], /^Usage: teletipo/],
    [['extract'], /nothing to read: name files or folders/],
    [['extrae', 'a.txt'], /unknown command 'extrae'/],
    [['extract', 'a.txt', '--nada'], /unknown option '--nada'/],
    [['extract', 'a.txt', '--min-confidence', '2'], /It must be a number from 0 to 1/],
    [['extract', 'a.txt', '--force-language', 'por'], /Allowed choices are spa/],
    [['extract', 'a.txt', '--seeds', 'falta'], /There is no such folder/],
  ])('%j', (args, message) => {
    put({ 'a.txt': DEAL });
    const { status, stdout, stderr } = teletipo(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('broken seeds are told with file and line; --debug adds the stack', () => {
    put({ 'a.txt': DEAL, 'mias/organizations.jsonl': '{"name":"Orbalia","kind":"company"}\n{"nombre":"Nuvia"}\n' });
    const { status, stderr } = teletipo(['extract', 'a.txt', '--seeds', 'mias']);
    expect(stderr).toMatch(/^teletipo: mias\/organizations\.jsonl:2: [^\n]+\n$/);
    expect(status).toBe(2);
    expect(teletipo(['extract', 'a.txt', '--seeds', 'mias', '--debug']).stderr).toMatch(/^\s+at /m);
  });
});

describe('--quiet', () => {
  it('leaves only what could not be read', () => {
    put({ 'a.txt': DEAL, 'pt.txt': PORTUGUESE, 'vacio.txt': '' });
    expect(teletipo(['extract', '.', '--quiet']).stderr).toMatch(/^teletipo: vacio\.txt: empty: [^\n]+\n$/);
  });
});

describe('rules', () => {
  it('lists frames, valencies and the rules in code, of deals and of mentions, each with its construction, its place and its sentences', () => {
    const { stdout, status } = teletipo(['rules', '--sentences']);
    expect(stdout).toMatch(/^energy\/ppa-between +the noun of [^\n]+ {2}\[[^\n]*seeds\/frames\/01-energy\.yaml:\d+\]\n(?: {3}\+ [^\n]+\n)+(?: {3}- [^\n]+\n)+/m);
    expect(stdout).toMatch(/^transfer\/buy +buying something, [^\n]+ {2}\[[^\n]*seeds\/valencies\.yaml:\d+\]\n {3}\+ /m);
    expect(stdout).toMatch(/^tables\/columns +a table [^\n]+ {2}\[[^\n]*extractors\/deals\/tables(?:\.corpus)?\.ts:\d+\]\n {3}\+ Empresa \/ Importe \/ Inversores \/ Wallapop /m);
    expect(stdout).toMatch(/^organization\/after-demonym +«la belga X» {2}\[[^\n]*extractors\/organizations\/evidence\.ts:\d+\]\n(?: {3}\+ [^\n]+\n)+(?: {3}- [^\n]+\n)+/m);
    expect(stdout).toMatch(/^money\/range +two ends [^\n]+ {2}\[[^\n]*extractors\/money\/coordination\.ts:\d+\]\n {3}\+ /m);
    expect(stdout.split('\n').filter((line) => /^\w/.test(line) && !/ {2}\[[^\]]+:\d+\]$/.test(line))).toEqual([]);
    expect(status).toBe(0);
  });
  it('ends quietly when nobody reads the rest (| head)', () => {
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" rules --sentences | head -n 1; exit "\${PIPESTATUS[0]}"`], { cwd: box.cwd, encoding: 'utf8' });
    expect(stdout).toMatch(/^[a-z]+\/[a-z-]+ /);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});

describe('--help', () => {
  it.each([['teletipo', []], ['extract', ['extract']], ['annotate', ['annotate']]])('%s', (_, command) => {
    const { status, stdout } = teletipo([...command, '--help']);
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(0);
  });
});
