import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProtokollError } from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

test('a note becomes a PDF beside it, whose path is told', async () => {
  const folder = await folderWith({ 'möten/maj.md': 'Maj' });
  expect(await run(folder, 'build möten/maj.md')).toMatchObject({
    status: 0,
    stdout: 'möten/maj.pdf\n',
    stderr: '',
  });
  expect(await contentsOf(folder)).toEqual({
    'möten/maj.md': 'Maj',
    'möten/maj.pdf': 'pdf Maj of raw html print Maj',
  });
});

test('--format names one or more formats', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect((await run(folder, 'build --format html,json a.md')).stdout).toBe('a.html\na.json\n');
  expect(await contentsOf(folder)).toMatchObject({ 'a.html': 'html screen A', 'a.json': 'json A' });
});

test('-o picks the format by extension', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect((await run(folder, 'build a.md -o ut/x.HTML')).stdout).toBe('ut/x.HTML\n');
  expect(await contentsOf(folder)).toMatchObject({ 'ut/x.HTML': 'html screen A' });
});

describe('--out-dir mirrors the tree below what was named', () => {
  const files = { 'p/2025/a.md': 'A', 'p/2026/a.md': 'B', 'p/2026/x/c.md': 'C' };
  test.each([
    ['p', '2025/a.json 2026/a.json 2026/x/c.json'],
    ['p/2026', 'a.json x/c.json'],
    ['p/2025 p/2026', '2025/a.json 2026/a.json 2026/x/c.json'],
    ['p/2025/a.md p/2026/x/c.md', '2025/a.json 2026/x/c.json'],
    ['p/2026/a.md', 'a.json'],
    ['p/*/a.md', '2025/a.json 2026/a.json'],
  ])('%s', async (paths, written) => {
    const folder = await folderWith(files);
    const { stdout } = await run(folder, `build --format json --out-dir ut ${paths}`);
    expect(stdout.trim().split('\n').join(' ')).toBe(written.replaceAll(/\S+/g, 'ut/$&'));
  });
});

test('standard input goes to standard output, and nothing else does', async () => {
  const folder = await folderWith({});
  const { status, stdout, stderr } = await run(folder, 'build - --format html', { stdin: 'A\nerror e' });
  expect(status).toBe(1);
  expect(stdout).toBe('html screen A UTKAST');
  expect(stderr).toContain('<stdin>:2:1: fel Svenska e');
});

test('-o - goes to standard output', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect(await run(folder, 'build a.md -o - -f json')).toMatchObject({ stdout: 'json A', stderr: '' });
  expect(await run(folder, 'build a.md -o -')).toMatchObject({ stdout: 'pdf A of raw html print A' });
});

test('a note with errors becomes a draft, and ends with 1', async () => {
  const folder = await folderWith({ 'a.md': 'A\nwarning w', 'b.md': 'B\nerror e', 'c.md': 'status: utkast' });
  const { status, stdout } = await run(folder, 'build -f html .');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^a.md:2:1: varning [^]*\na.html\nb.md:2:1: fel [^]*\nb.html\nc.html\n$/);
  expect(await contentsOf(folder)).toMatchObject({
    'a.html': 'html screen A',
    'b.html': 'html screen B UTKAST',
    'c.html': 'html screen status: utkast UTKAST',
  });
});

test('--strict writes nothing of it', async () => {
  const folder = await folderWith({ 'a.md': 'A\nerror e', 'b.md': 'B' });
  const { status, stdout } = await run(folder, 'build --strict -f html --out-dir ut --no-cache .');
  expect(status).toBe(1);
  expect(stdout).toMatch(/a.md:2:1: fel[^]*\nut\/b.html\n$/);
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.md', 'b.md', 'ut/b.html']);
});

test('a note that can not be read gives nothing, and the others go on', async () => {
  const folder = await folderWith({ 'a.md': 'unreadable x', 'b.md': 'B' });
  expect(await run(folder, 'build -f html .')).toMatchObject({ status: 1 });
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.md', 'b.html', 'b.md']);
});

test('--quiet tells of errors only', async () => {
  const folder = await folderWith({ 'a.md': 'A\nwarning w', 'b.md': 'B\nerror e' });
  expect((await run(folder, 'build -q -f html a.md')).stdout).toBe('');
  expect((await run(folder, 'build -q -f html b.md')).stdout).toContain('b.md:2:1: fel Svenska e');
});

test('--unmasked is told by the name of the file', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect((await run(folder, 'build --unmasked -f html a.md')).stdout).toBe('a-SEKRETESS.html\n');
  expect((await run(folder, 'build --unmasked -o b.json a.md')).stdout).toBe('b-SEKRETESS.json\n');
  expect((await run(folder, 'build --unmasked -o c-SEKRETESS.json a.md')).stdout).toBe('c-SEKRETESS.json\n');
  expect(await contentsOf(folder)).toMatchObject({ 'a-SEKRETESS.html': 'html screen A OPEN' });
});

test('--open shows the first document', async () => {
  const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
  expect((await run(folder, 'build --open .')).opened).toEqual(['a.pdf']);
  expect((await run(folder, 'build .')).opened).toEqual([]);
});

describe('before anything is written', () => {
  test.each([
    [
      'a.md b.md -o x.pdf',
      '-o är namnet på ett enda dokument, men här är 2 anteckningar; ange en mapp med --out-dir',
    ],
    ['a.md -o x.docx', 'x.docx: ändelsen säger inte vilket format; sluta på .pdf, .html eller .json'],
    ['a.md -o x', 'x: ändelsen säger inte vilket format; sluta på .pdf, .html eller .json'],
    ['a.md -o x.pdf -f html', '-o x.pdf och --format html säger emot varandra'],
    ['a.md -o - -f pdf,html', 'bara ett format kan visas; välj ett med --format'],
    [
      '- --out-dir ut',
      'texten kommer inte från en fil, så dokumentet har inget namn; ange ett med -o i stället för --out-dir',
    ],
    ['-f html a.md a.txt', 'a.md och a.txt skulle båda skrivas till a.html'],
    ['-f html a.md old.html', 'old.html är en webbsida (HTML), inga anteckningar; ange anteckningarna (.md)'],
    [
      'a.md -o protokoll.config.json',
      'protokoll.config.json skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn',
    ],
  ])('%s ends with 2', async (words, message) => {
    const files = { 'a.md': 'A', 'a.txt': 'A', 'b.md': 'B', 'old.html': 'old' };
    const folder = await folderWith(files);
    expect(await run(folder, `build ${words}`)).toMatchObject({
      status: 2,
      stderr: `protokoll: ${message}\n`,
    });
    expect(await contentsOf(folder)).toEqual(files);
  });

  test.each([
    ['stora och små bokstäver', 'möte.md', 'Möte.txt'],
    ['sammansatta tecken', 'm\u00f6te.md', 'mo\u0308te.txt'],
    ['mappar', 'A/x.md', 'a/x.txt'],
  ])('names that are one file on other computers end with 2 (%s)', async (_, one, other) => {
    const folder = await folderWith({ [one]: 'A', [other]: 'B' });
    const { status, stderr } = await run(folder, ['build', '-f', 'html', '--out-dir', 'ut', one, other]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/skulle båda skrivas till ut.*: på många datorer är det samma fil\n$/);
    expect(Object.keys(await contentsOf(folder))).toHaveLength(2);
  });

  test.each(['--out-dir', '--output'])(
    '%s without a value, as from an unset variable, ends with 2',
    async (option) => {
      const folder = await folderWith({ 'a.md': 'A' });
      expect(await run(folder, ['build', 'a.md', option, ''])).toMatchObject({
        status: 2,
        stderr: `protokoll: efter ${option} ska det stå ett värde; se --help\n`,
      });
      expect(Object.keys(await contentsOf(folder))).toEqual(['a.md']);
    },
  );

  test('a PDF is not written to a terminal', async () => {
    const folder = await folderWith({ 'a.md': 'A' });
    const { status, stderr } = await run(folder, 'build a.md -o -', { isTTY: true });
    expect(status).toBe(2);
    expect(stderr).toMatch(/går inte att visa i terminalen/);
  });
});

test('a folder that can not be written to is told once, and the others are written', async () => {
  const folder = await folderWith({
    'a/x.md': 'A',
    'a/y.md': 'A',
    'b/x.md': 'B',
    'ut/a': 'a file where a folder should be',
  });
  const { status, stdout, stderr } = await run(folder, 'build -f json,html --out-dir ut a b');
  expect(status).toBe(2);
  expect(stdout).toBe('ut/b/x.html\nut/b/x.json\n');
  expect(stderr).toBe('protokoll: kan inte skriva ut/a: en fil med det namnet finns redan\n');
});

test('a link in the place of a document is replaced, and what it led to stays', async () => {
  const folder = await folderWith({ 'a.md': 'A', 'viktigt.txt': 'viktigt' });
  await symlink('viktigt.txt', join(folder, 'a.json'));
  expect(await run(folder, 'build -f json a.md')).toMatchObject({ status: 0 });
  expect(await contentsOf(folder)).toMatchObject({ 'viktigt.txt': 'viktigt', 'a.json': expect.any(String) });
});

test('a document that can not be put in its place leaves nothing behind', async () => {
  const folder = await folderWith({ 'a.md': 'A', 'a.json/x': '' });
  expect(await run(folder, 'build -f html,json a.md')).toMatchObject({
    status: 2,
    stdout: 'a.html\n',
    stderr: 'protokoll: kan inte skriva a.json: det är en mapp\n',
  });
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.html', 'a.json/x', 'a.md']);
});

test.skipIf(process.getuid?.() === 0)('a folder without permission to write', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  await mkdir(join(folder, 'ut'));
  await chmod(join(folder, 'ut'), 0o500);
  const { status, stderr } = await run(folder, 'build -f json --out-dir ut a.md');
  expect(status).toBe(2);
  expect(stderr).toBe('protokoll: kan inte skriva ut: behörighet saknas\n');
});

describe('the browser', () => {
  test('that can not be found is told once and keeps no other document', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B\nerror e' });
    const openPrinter = () => Promise.reject(new ProtokollError('ingen webbläsare', 3));
    const { status, stderr } = await run(folder, 'build -f pdf,html .', { library: { openPrinter } });
    expect(status).toBe(3);
    expect(stderr).toBe('protokoll: ingen webbläsare\n');
    expect(Object.keys(await contentsOf(folder))).toEqual(['a.html', 'a.md', 'b.html', 'b.md']);
  });

  test('that fails at one document is told with its note, and the others are written', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
    const library = {
      openPrinter: () =>
        Promise.resolve({
          browserVersion: 'Fake/1',
          print: (html: string) =>
            html.endsWith('A')
              ? Promise.reject(new ProtokollError('sidan kraschade', 3))
              : Promise.resolve(Buffer.from('')),
          close: () => Promise.resolve(),
        }),
    };
    const { status, stdout, stderr } = await run(folder, 'build .', { library });
    expect(status).toBe(3);
    expect(stdout).toBe('b.pdf\n');
    expect(stderr).toBe('protokoll: a.md: sidan kraschade\n');
  });

  test('is not started when there is nothing to print', async () => {
    const folder = await folderWith({ 'a.md': 'A' });
    const openPrinter = () => Promise.reject(new Error('started'));
    expect(await run(folder, 'build -f html,json a.md', { library: { openPrinter } })).toMatchObject({
      status: 0,
    });
  });

  test('has ended when the run is interrupted, and nothing is half-written', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
    const interruption = new AbortController();
    let isOpen = true;
    const library = {
      openPrinter: () =>
        Promise.resolve({
          browserVersion: 'Fake/1',
          print: (_: string, { signal }: { signal: AbortSignal }) => {
            setTimeout(() => interruption.abort('SIGTERM'));
            return new Promise<never>((_resolve, reject) =>
              signal.addEventListener('abort', () => reject(new Error('closed'))),
            );
          },
          close: () => Promise.resolve(void (isOpen = false)),
        }),
    };
    const ended = await run(folder, 'build .', { library, interrupted: interruption.signal });
    expect(ended).toMatchObject({ status: 143, stdout: '', stderr: '' });
    expect(isOpen).toBe(false);
    expect(Object.keys(await contentsOf(folder))).toEqual(['a.md', 'b.md']);
  });
});

test('a PDF that can not be made is a finding, and the other formats are written', async () => {
  const folder = await folderWith({ 'a.md': 'A\n![](karta.png) Kartan' });
  const faults = [{ kind: 'figure-without-alt', detail: '', text: 'Kartan' }] as const;
  const finishPdf = () => Promise.resolve({ bytes: null, faults });
  const { status, stdout } = await run(folder, 'build -f pdf,html a.md', { library: { finishPdf } });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^a.md:2:16: fel En bild saknar alternativtext[^]*\na.html\n$/);
});
