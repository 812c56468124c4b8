import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProtokollError } from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

const summaryIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as Record<string, unknown>;

test('--dry-run tells what would be written, and writes nothing', async () => {
  const files = { 'a.md': 'A', 'x/b.md': 'B\nerror e' };
  const folder = await folderWith(files);
  const words = 'build --dry-run -f html,json --out-dir ut --summary summary.json .';
  expect(await run(folder, words)).toMatchObject({
    status: 0,
    stdout: 'ut/a.html\nut/a.json\nut/x/b.html\nut/x/b.json\n',
    stderr: '',
  });
  expect(await contentsOf(folder)).toEqual(files);
});

describe('after a note with an error', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, name]));
  const words = 'build -f html --jobs 1 --out-dir ut .';
  const written = async (options: string) => {
    const folder = await folderWith({ ...files, 'a.md': 'A\nerror e' });
    const { status } = await run(folder, `${words} ${options}`);
    expect(status).toBe(1);
    return Object.keys(await contentsOf(folder)).filter((path) => path.endsWith('.html'));
  };

  test.each(['', '--keep-going'])('the others are made as well (%s)', async (options) => {
    expect(await written(options)).toHaveLength(5);
  });

  test('--fail-fast begins no more, and what has begun is finished', async () => {
    expect(await written('--fail-fast')).toEqual(['ut/a.html', 'ut/b.html']);
  });
});

test('--jobs is how many pages the printer has', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  let asked: number | undefined;
  const openPrinter = (options?: { readonly pages?: number | undefined }) => {
    asked = options?.pages;
    return Promise.reject(new ProtokollError('ingen webbläsare', 3));
  };
  await run(folder, 'build --jobs 3 a.md', { library: { openPrinter } });
  expect(asked).toBe(3);
});

describe('--shard', () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p/${index}.md`, `${index}`]));
  const words = 'build -f json --out-dir ut p --shard';

  test('every note is in one of the parts', async () => {
    const folder = await folderWith(files);
    const parts = ['1/3', '2/3', '3/3'].map(async (part) => (await run(folder, `${words} ${part}`)).stdout);
    const lines = (await Promise.all(parts)).map((text) => text.split('\n').filter(Boolean));
    expect(lines.every(({ length }) => length > 0)).toBe(true);
    expect(lines.flat().toSorted()).toEqual(
      Object.keys(files)
        .map((path) => path.replace('p/', 'ut/').replace('.md', '.json'))
        .toSorted(),
    );
  });

  test('a note stays in its part when others come', async () => {
    const [few, many] = [await folderWith({ 'p/1.md': '1', 'p/2.md': '2' }), await folderWith(files)];
    const ofFew = (await run(few, `${words} 1/2`)).stdout.split('\n').filter(Boolean);
    const ofMany = (await run(many, `${words} 1/2`)).stdout
      .split('\n')
      .filter((path) => /\/[12]\./.test(path));
    expect(ofFew).toEqual(ofMany);
  });

  test('two notes of one document are an error in every part', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'a.txt': 'A' });
    expect((await run(folder, 'build -f json --shard 1/9 a.md a.txt')).status).toBe(2);
  });
});

describe('what is no number for the option ends with 2', () => {
  test.each([
    ['--jobs 0', '--jobs <ANTAL> kan inte vara 0; ange ett heltal från 1 till 64'],
    ['--jobs 65', '--jobs <ANTAL> kan inte vara 65; ange ett heltal från 1 till 64'],
    ['--jobs två', '--jobs <ANTAL> kan inte vara två; ange ett heltal från 1 till 64'],
    ['--shard 0/2', '--shard <I/N> kan inte vara 0/2; ange del/antal, till exempel 2/5'],
    ['--shard 3/2', '--shard <I/N> kan inte vara 3/2; ange del/antal, till exempel 2/5'],
    ['--shard 1', '--shard <I/N> kan inte vara 1; ange del/antal, till exempel 2/5'],
  ])('%s', async (option, message) => {
    const folder = await folderWith({ 'a.md': 'A' });
    expect(await run(folder, `build -f json a.md ${option}`)).toMatchObject({
      status: 2,
      stderr: `protokoll: ${message}\n`,
    });
    expect(Object.keys(await contentsOf(folder))).toEqual(['a.md']);
  });
});

describe('--summary', () => {
  test.each([
    ['b.md', 'b.md skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn'],
    [
      'protokoll.config.yaml',
      'protokoll.config.yaml skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn',
    ],
    ['m', 'm är en mapp; ge --summary ett filnamn i den'],
    ...['tal.json', 'brev.txt', 'signerad.pdf'].map((name) => [
      name,
      `${name} är ingen rapport från protokoll och skrivs inte över; ange ett annat namn, eller flytta undan den`,
    ]),
  ])('is not written over %s', async (path, message) => {
    const files = {
      'a.md': 'A',
      'b.md': 'B',
      'protokoll.config.yaml': '',
      'm/x.md': 'X',
      'tal.json': '{"schemaVersion": 1, "program": "annat"}',
      'brev.txt': 'Hej!',
      'signerad.pdf': '%PDF-1.7',
    };
    const folder = await folderWith(files);
    expect(await run(folder, `build -f json a.md --summary ${path}`)).toMatchObject({
      status: 2,
      stderr: `protokoll: ${message}\n`,
    });
    expect(await contentsOf(folder)).toEqual(files);
  });

  test('takes the place of an earlier one, of another report, and of an empty file', async () => {
    const folder = await folderWith({ 'a.md': 'A\nerror e', 'tom.json': '' });
    await run(folder, 'lint a.md --output-format sarif:lint.sarif');
    for (const file of ['summary.json', 'summary.json', 'tom.json', 'lint.sarif'])
      expect(await run(folder, `build -f json --force a.md --summary ${file}`)).toMatchObject({ status: 1 });
    expect((await contentsOf(folder))['lint.sarif']).toMatch(/^\{\s*"schemaVersion"/);
  });

  test('says what became of each note', async () => {
    const folder = await folderWith({ 'a.md': 'A\nwarning w', 'b.md': 'unreadable x', 'c.md': 'C\nerror e' });
    const { status } = await run(folder, 'build -f json --out-dir ut --shard 1/1 --summary summary.json .');
    expect(status).toBe(1);
    expect(await summaryIn(folder)).toEqual({
      schemaVersion: 1,
      program: 'protokoll 1.2.3',
      shard: '1/1',
      exitCode: 1,
      totals: {
        notes: 3,
        built: 2,
        unchanged: 0,
        failed: 1,
        notRun: 0,
        passedOver: 0,
        outputs: 2,
        findings: { error: 2, warning: 1, info: 0 },
      },
      notes: [
        {
          note: 'a.md',
          status: 'built',
          outputs: [
            {
              file: 'ut/a.json',
              format: 'json',
              // Of the six bytes `json A`.
              sha256: 'ff3f6b618678abd537dad45020df63ede43b4ebbe137baa3ad5f6d5c90daaded',
              bytes: 6,
            },
          ],
          findings: { error: 0, warning: 1, info: 0 },
          errors: [],
        },
        {
          note: 'b.md',
          status: 'failed',
          outputs: [],
          findings: { error: 1, warning: 0, info: 0 },
          errors: [],
        },
        expect.objectContaining({ note: 'c.md', status: 'built' }),
      ],
      index: null,
      gone: [],
    });
  });

  test('names the failures, and what was not begun', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C' });
    const openPrinter = () => Promise.reject(new ProtokollError('ingen webbläsare', 3));
    const words = 'build --jobs 1 --fail-fast --summary summary.json .';
    expect(await run(folder, words, { library: { openPrinter } })).toMatchObject({ status: 3 });
    expect(await summaryIn(folder)).toMatchObject({
      exitCode: 3,
      totals: { notes: 3, built: 0, failed: 2, notRun: 1, outputs: 0 },
      notes: [
        { status: 'failed', errors: ['ingen webbläsare'] },
        { status: 'failed', errors: ['ingen webbläsare'] },
        { status: 'not-run', errors: [] },
      ],
    });
  });

  test('says that the run was interrupted', async () => {
    const folder = await folderWith({ 'a.md': 'A' });
    const interrupted = AbortSignal.abort('SIGTERM');
    const { status } = await run(folder, 'build -f json --summary summary.json .', { interrupted });
    expect(status).toBe(143);
    expect(await summaryIn(folder)).toMatchObject({ exitCode: 143, totals: { notRun: 1 } });
  });

  test('counts what was interrupted as not run', async () => {
    const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
    const interruption = new AbortController();
    const exportJson = () => {
      interruption.abort('SIGINT');
      return Promise.reject(new Error('interrupted'));
    };
    const setting = { interrupted: interruption.signal, library: { exportJson } };
    expect((await run(folder, 'build -f json --summary summary.json .', setting)).status).toBe(130);
    expect(await summaryIn(folder)).toMatchObject({ exitCode: 130, totals: { failed: 0, notRun: 2 } });
  });

  test.each(['a.md', 'a.json'])('takes no place of a note or a document (%s)', async (file) => {
    const folder = await folderWith({ 'a.md': 'A' });
    expect(await run(folder, `build -f json a.md --summary ${file}`)).toMatchObject({
      status: 2,
      stderr: `protokoll: ${file} är en anteckning eller ett dokument; ge --summary ett annat namn\n`,
    });
    expect(await contentsOf(folder)).toEqual({ 'a.md': 'A' });
  });
});
