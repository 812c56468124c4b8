import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith, run } from '../support/run.ts';

const words = 'build -f html,json --out-dir ut --index p';
const indexIn = (folder: string) => readFile(join(folder, 'ut/index.html'), 'utf8');

test('--index lists what is there, with its documents', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'p/2025/b.md': 'B' });
  const { stdout } = await run(folder, words);
  expect(stdout).toBe('ut/2025/b.html\nut/2025/b.json\nut/a.html\nut/a.json\nut/index.html\n');
  expect(await indexIn(folder)).toBe('B: 2025/b.html 2025/b.json\nA: a.html a.json\n');
});

test('a page that no --index has written is not written over, and nothing else is written', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'ut/index.html': '<p>Min sida' });
  const { status, stderr } = await run(folder, words);
  expect(status).toBe(2);
  expect(stderr).toContain('ut/index.html finns redan och är ingen förteckning som --index har skrivit');
  expect(await contentsOf(folder)).toEqual({ 'p/a.md': 'A', 'ut/index.html': '<p>Min sida' });
});

test('what is unchanged is neither parsed nor written again', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'p/b.md': 'B' });
  await run(folder, words);
  const library = {
    parseProtocol: () => {
      throw new Error('called');
    },
  };
  expect(await run(folder, words, { library })).toMatchObject({ status: 0, stdout: '' });
  await rm(join(folder, 'ut/index.html'));
  expect((await run(folder, words, { library })).stdout).toBe('ut/index.html\n');
  expect(await indexIn(folder)).toBe('A: a.html a.json\nB: b.html b.json\n');
});

test('has what earlier runs made in other formats, of the same notes', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'p/b.md': 'B' });
  await run(folder, 'build --out-dir ut p');
  await writeFile(join(folder, 'p/b.md'), 'B2');
  await run(folder, words);
  expect(await indexIn(folder)).toBe('A: a.pdf a.html a.json\nB2: b.html b.json\n');
});

test('has no note that is gone, and one that was renamed once', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'p/b.md': 'B' });
  await run(folder, words);
  await rename(join(folder, 'p/a.md'), join(folder, 'p/c.md'));
  await rm(join(folder, 'p/b.md'));
  await run(folder, words);
  expect(await indexIn(folder)).toBe('A: c.html c.json\n');
});

test('has a note whose document is not made in full', async () => {
  const folder = await folderWith({ 'p/a.md': 'A' });
  const exportJson = () => Promise.reject(new Error('fails'));
  expect((await run(folder, words, { library: { exportJson } })).status).toBe(2);
  expect(await indexIn(folder)).toBe('A: a.html\n');
  expect((await run(folder, words)).stdout).toBe('ut/a.html\nut/a.json\nut/index.html\n');
});

test('after the shards, one run more lists what all of them made', async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p/${index}.md`, `${index}`]));
  const folder = await folderWith(files);
  const parts = ['1/3', '2/3', '3/3'].map((part) =>
    run(folder, `build -f json --out-dir ut p --shard ${part}`),
  );
  await Promise.all(parts);
  expect((await run(folder, 'build -f json --out-dir ut --index p')).stdout).toBe('ut/index.html\n');
  expect((await indexIn(folder)).match(/\n/g)).toHaveLength(9);
});

describe('is refused', () => {
  test.each([
    ['build -f html --index p', '--index behöver --out-dir'],
    [
      'build -f html --index --unmasked --out-dir ut p',
      '--index och --unmasked kan inte användas tillsammans',
    ],
    [
      'build -f html --index --no-cache --out-dir ut p',
      '--index och --no-cache kan inte användas tillsammans',
    ],
  ])('by %s', async (call, message) => {
    const folder = await folderWith({ 'p/a.md': 'A' });
    expect(await run(folder, call)).toMatchObject({ status: 2, stderr: `protokoll: ${message}\n` });
    expect(await contentsOf(folder)).toEqual({ 'p/a.md': 'A' });
  });

  test.each(['index.md', 'Index.md'])('where %s is written', async (name) => {
    const folder = await folderWith({ [`p/${name}`]: 'A', 'p/b.md': 'B' });
    expect(await run(folder, words)).toMatchObject({
      status: 2,
      stderr:
        'protokoll: ut/index.html är en anteckning eller ett dokument, och namnet på det som --index skriver\n',
    });
    expect(Object.keys(await contentsOf(folder)).filter((path) => path.startsWith('ut'))).toEqual([]);
  });
});

test('--dry-run tells of it when there is something to make', async () => {
  const folder = await folderWith({ 'p/a.md': 'A' });
  expect((await run(folder, `${words} --dry-run`)).stdout).toBe('ut/a.html\nut/a.json\nut/index.html\n');
  await run(folder, words);
  expect((await run(folder, `${words} --dry-run`)).stdout).toBe('');
});

test('one that can not be written is told, and the summary is written', async () => {
  const folder = await folderWith({ 'p/a.md': 'A', 'ut/index.html/x': 'in the way' });
  expect(await run(folder, `${words} --summary summary.json`)).toMatchObject({
    status: 2,
    stdout: 'ut/a.html\nut/a.json\n',
    stderr: 'protokoll: kan inte skriva ut/index.html: det är en mapp\n',
  });
  const summary = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as object;
  expect(summary).toMatchObject({ exitCode: 2, totals: { built: 1 } });
});

test('the summary names it', async () => {
  const folder = await folderWith({ 'p/a.md': 'A' });
  await run(folder, `${words} --summary summary.json`);
  expect(JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8'))).toMatchObject({
    index: 'ut/index.html',
  });
});
