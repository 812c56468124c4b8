import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeLibrary } from '../support/fake-library.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';
import type { Setting } from '../support/run.ts';

const words = 'build -f json --out-dir ut p';
const built = (folder: string, more = '', setting: Setting = {}) => run(folder, `${words} ${more}`, setting);

/** A folder with notes whose documents are made. */
async function archive(files: Readonly<Record<string, string>> = { 'p/a.md': 'A', 'p/2025/b.md': 'B' }) {
  const folder = await folderWith(files);
  await built(folder);
  return folder;
}

test('what is unchanged is not made again', async () => {
  const folder = await archive();
  const neither = () => {
    throw new Error('called');
  };
  const library = { parseProtocol: neither, exportJson: neither, openPrinter: neither };
  expect(await built(folder, '', { library })).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'protokoll: 2 anteckningar är oförändrade\n',
  });
});

test('findings and status are those of the run that made it', async () => {
  const folder = await folderWith({ 'p/a.md': 'A\n\nerror e\nwarning w' });
  const first = await built(folder);
  const second = await built(folder);
  expect(first.status).toBe(1);
  expect(second.status).toBe(1);
  expect(second.stdout).toBe(first.stdout.replace('ut/a.json\n', ''));
});

describe('a note with secrets', () => {
  const recordOf = async (folder: string) =>
    readFile(join(folder, 'ut/protokoll.manifest/a.json.manifest'), 'utf8');

  test('leaves no hash by which a guess at what is hidden can be tried', async () => {
    const [one, other] = await Promise.all([
      archive({ 'p/a.md': 'A :sekretess[Elsa]' }),
      archive({ 'p/a.md': 'A :sekretess[Olle]' }),
    ]);
    const hashes = (record: string) => record.match(/"(?:source|key)":"[^"]+"/g);
    expect(hashes(await recordOf(one))).toHaveLength(2);
    expect(hashes(await recordOf(one))).toEqual(hashes(await recordOf(other)));
  });

  test('is made again when what is open changes, or all of it is', async () => {
    const folder = await archive({ 'p/a.md': 'A :sekretess[Elsa]' });
    expect((await built(folder)).stdout).toBe('');
    await writeFile(join(folder, 'p/a.md'), 'B :sekretess[Elsa]');
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
    await writeFile(join(folder, 'p/a.md'), 'B Elsa');
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
    expect((await built(folder)).stdout).toBe('');
  });
});

describe('made again is', () => {
  test('a note that has changed, and no other', async () => {
    const folder = await archive();
    await writeFile(join(folder, 'p/a.md'), 'A2');
    expect(await built(folder)).toMatchObject({
      stdout: 'ut/a.json\n',
      stderr: 'protokoll: 1 anteckning är oförändrad\n',
    });
    expect(await contentsOf(folder)).toMatchObject({ 'ut/a.json': 'json A2' });
  });

  test('a document that is missing', async () => {
    const folder = await archive();
    await rm(join(folder, 'ut/a.json'));
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
  });

  test('a document that was altered', async () => {
    const folder = await archive();
    await writeFile(join(folder, 'ut/2025/b.json'), 'json Ö');
    expect((await built(folder)).stdout).toBe('ut/2025/b.json\n');
    expect(await contentsOf(folder)).toMatchObject({ 'ut/2025/b.json': 'json B' });
  });

  test.each([
    ['', ''],
    ['half', '{"checksum":"'],
    ['no object', 'null'],
    ['another text', '{}'],
  ])('a note whose record is damaged (%s)', async (_, damage) => {
    const folder = await archive();
    await writeFile(join(folder, 'ut/protokoll.manifest/a.json.manifest'), damage);
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
    expect((await built(folder)).stdout).toBe('');
  });

  test('a note whose record was edited', async () => {
    const folder = await archive();
    const file = join(folder, 'ut/protokoll.manifest/a.json.manifest');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"bytes":6', '"bytes":7'));
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
  });

  test.each([
    ['no list of documents', { outputs: null }],
    ['a document that is none', { outputs: [null] }],
    ['findings that are none', { diagnostics: [{}] }],
    ['nothing for an index', { entry: null }],
    ['no word of secrets', { isMasked: undefined }],
    ['another version', { recordVersion: 1 }],
  ])('a note whose record is sealed and yet none (%s)', async (_, change) => {
    const folder = await archive();
    const file = join(folder, 'ut/protokoll.manifest/a.json.manifest');
    const { record } = JSON.parse(await readFile(file, 'utf8')) as { record: object };
    const changed = { ...record, ...change };
    const checksum = createHash('sha256').update(JSON.stringify(changed)).digest('hex');
    await writeFile(file, JSON.stringify({ checksum, record: changed }));
    expect(await built(folder, '--index')).toMatchObject({ status: 0, stdout: 'ut/a.json\nut/index.html\n' });
  });

  test.each(['p/protokoll.config.json', 'protokoll.config.json'])('all when %s changes', async (config) => {
    const folder = await archive();
    await writeFile(join(folder, config), '{ "principal": "Exempelby kommun" }');
    expect((await built(folder)).stdout).toBe('ut/2025/b.json\nut/a.json\n');
  });

  test('all when a template of the user’s own changes', async () => {
    const files = {
      'p/a.md': 'A',
      'protokoll.config.json': '{ "templates": "mallar" }',
      'mallar/x.hbs': 'x',
    };
    const folder = await archive(files);
    expect((await built(folder)).stdout).toBe('');
    await writeFile(join(folder, 'mallar/x.hbs'), 'y');
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
  });

  test('all by another version of the program, its templates or fonts, or other choices', async () => {
    const folder = await archive({ 'p/a.md': 'A' });
    expect((await built(folder, '', { library: { version: '1.2.4' } })).stdout).toBe('ut/a.json\n');
    for (const digest of ['templatesDigest', 'fontsDigest']) {
      const library = { [digest]: () => Promise.resolve('other') };
      expect((await built(folder, '', { library })).stdout).toBe('ut/a.json\n');
    }
    expect((await built(folder, '--strict')).stdout).toBe('ut/a.json\n');
    expect((await built(folder, '--force')).stdout).toBe('ut/a.json\n');
  });

  test('a PDF by another browser, and nothing else', async () => {
    const folder = await folderWith({ 'p/a.md': 'A' });
    const identifyBrowser = () => Promise.resolve({ kind: 'given', path: '/x', version: 'Fake 2' } as const);
    await run(folder, 'build -f pdf --out-dir ut p');
    expect((await run(folder, 'build -f pdf --out-dir ut p')).stdout).toBe('');
    const withOther = { library: { identifyBrowser } };
    expect((await run(folder, 'build -f pdf --out-dir ut p', withOther)).stdout).toBe('ut/a.pdf\n');
  });

  test('a note whose image has changed', async () => {
    const image = { mediaType: 'image/png', bytes: Buffer.from('one') };
    const images = new Map([['en%20bild.png', image]]);
    const inlineImages = () => ({ images, diagnostics: [] });
    const folder = await folderWith({ 'p/a.md': 'A', 'p/en bild.png': 'one' });
    const library: NonNullable<Setting['library']> = { inlineImages };
    await built(folder, '', { library });
    expect((await built(folder, '', { library })).stdout).toBe('');
    await writeFile(join(folder, 'p/en bild.png'), 'two');
    expect((await built(folder, '', { library })).stdout).toBe('ut/a.json\n');
  });

  test('a document that failed', async () => {
    const folder = await folderWith({ 'p/a.md': 'A' });
    const exportJson = () => Promise.reject(new Error('fails'));
    expect((await built(folder, '', { library: { exportJson } })).status).toBe(2);
    expect((await built(folder)).stdout).toBe('ut/a.json\n');
  });
});

describe('there is no manifest', () => {
  test.each([
    'build -f json p',
    'build -f json --out-dir ut --no-cache p',
    'build -f json --out-dir ut --unmasked p',
  ])('after %s', async (call) => {
    const folder = await folderWith({ 'p/a.md': 'A' });
    const first = await run(folder, call);
    expect((await run(folder, call)).stdout).toBe(first.stdout);
    expect(Object.keys(await contentsOf(folder)).filter((path) => path.includes('manifest'))).toEqual([]);
  });
});

test('--dry-run tells what a run would make', async () => {
  const folder = await archive();
  await writeFile(join(folder, 'p/a.md'), 'A2');
  expect((await built(folder, '--dry-run')).stdout).toBe('ut/a.json\n');
  expect((await built(folder, '--dry-run --force')).stdout).toBe('ut/2025/b.json\nut/a.json\n');
});

describe('a note that is gone', () => {
  test('is told, until its documents are gone too', async () => {
    const folder = await archive();
    await rm(join(folder, 'p/a.md'));
    const told = 'protokoll: p/a.md finns inte längre, men ut/a.json är kvar\n';
    expect((await built(folder)).stderr).toContain(told);
    expect((await built(folder)).stderr).toContain(told);
    await rm(join(folder, 'ut/a.json'));
    expect((await built(folder)).stderr).not.toContain('p/a.md');
    expect(await readdir(join(folder, 'ut/protokoll.manifest'))).toEqual(['2025']);
  });

  test('is told by its new name', async () => {
    const folder = await archive();
    await rename(join(folder, 'p/a.md'), join(folder, 'p/c.md'));
    const { stdout, stderr } = await built(folder, '--summary summary.json');
    expect(stdout).toBe('ut/c.json\n');
    expect(stderr).toContain('protokoll: p/a.md heter nu p/c.md, men ut/a.json är kvar\n');
    const summary = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as object;
    expect(summary).toMatchObject({
      totals: { built: 1, unchanged: 1, outputs: 2 },
      gone: [{ note: 'p/a.md', renamedTo: 'p/c.md', outputs: ['ut/a.json'] }],
    });
  });

  test('is not one that this run did not name', async () => {
    const folder = await archive();
    expect((await run(folder, 'build -f json --out-dir ut p/a.md')).stderr).not.toContain('finns inte');
  });
});

test('what the shards have made is whole together', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p/${index}.md`, `${index}`]));
  const folder = await folderWith(files);
  await Promise.all(['1/3', '2/3', '3/3'].map((part) => built(folder, `--shard ${part}`)));
  expect(await built(folder)).toMatchObject({
    stdout: '',
    stderr: 'protokoll: 12 anteckningar är oförändrade\n',
  });
});

test('the browser is not started for what is unchanged', async () => {
  const folder = await folderWith({ 'p/a.md': 'A' });
  let starts = 0;
  const openPrinter = () => {
    starts++;
    return fakeLibrary.openPrinter();
  };
  await run(folder, 'build --out-dir ut p', { library: { openPrinter } });
  await run(folder, 'build --out-dir ut p', { library: { openPrinter } });
  expect(starts).toBe(1);
});
