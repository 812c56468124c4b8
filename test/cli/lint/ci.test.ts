import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const files = { 'a.md': notesWith('Rasten är kl. 13:30.'), 'b.md': notesWith('Kaffe serveras.') };

test('all notes of the folder are checked, and nothing is written', async () => {
  const folder = await folderWith(files);
  const { status, stdout, stderr } = await protokoll(folder, 'ci');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^a\.md:18:15: info /);
  expect(stderr).toBe('protokoll: 0 fel och 0 varningar i 2 anteckningar\n');
  expect(await contentsOf(folder)).toEqual(files);
});

test('errors in a note, or a document that can not be made, are told by the status', async () => {
  const folder = await folderWith({ ...files, 'c.md': 'a\0b' });
  expect((await protokoll(folder, 'ci .')).status).toBe(1);
  const renderHtml = () => Promise.reject(new Error('broken template'));
  const { status, stderr } = await protokoll(folder, 'ci a.md', { library: { renderHtml } });
  expect(status).toBe(2);
  expect(stderr).toContain('a.md: dokumentet går inte att göra');
});

test('a config that asks for what is not there, and a folder without notes, end with 2', async () => {
  const folder = await folderWith({ ...files, 'protokoll.config.yaml': 'rules: { beslut-sakna: off }' });
  expect(await protokoll(folder, 'ci')).toMatchObject({ status: 2, stdout: '' });
  expect((await protokoll(await folderWith({}), 'ci')).status).toBe(2);
});

test('in GitHub Actions the findings are its annotations, and a table on the page of the job', async () => {
  const folder = await folderWith({ ...files, 'page/summary': 'Before.\n' });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'page/summary') };
  const { stdout } = await protokoll(folder, 'ci', { env });
  expect(stdout).toMatch(/^::notice file=a\.md,line=18,/);
  const page = await readFile(join(folder, 'page/summary'), 'utf8');
  expect(page).toMatch(/^Before\.\n### protokoll: 0 fel och 0 varningar i 2 anteckningar\n/);
  expect(page).toContain('| a.md:18 | info | ');
});

test('several formats in one run, each to its place', async () => {
  const folder = await folderWith(files);
  const words = 'lint . --output-format concise --output-format sarif:r.sarif --output-format json:r.json';
  const { stdout } = await protokoll(folder, words);
  expect(stdout).toMatch(/^a\.md:18:15: info .*klockslag-form\n$/);
  const { 'r.sarif': sarif, 'r.json': json } = await contentsOf(folder);
  expect(JSON.parse(sarif!)).toMatchObject({ version: '2.1.0' });
  expect(JSON.parse(json!)).toMatchObject([{ file: 'a.md', rule: 'klockslag-form' }]);
});

test('reports that can not be written as asked are told before any is', async () => {
  const folder = await folderWith(files);
  const twice = await protokoll(folder, 'lint . --output-format json --output-format full');
  expect(twice).toMatchObject({ status: 2, stdout: '' });
  const overNote = await protokoll(folder, 'lint . --output-format json:b.md');
  expect(overNote).toMatchObject({ status: 2, stdout: '' });
  expect(overNote.stderr).toContain('b.md är en anteckning');
  expect((await protokoll(folder, 'lint . --output-format json:no/r.json')).status).toBe(2);
  for (const file of ['b.md', 'protokoll.config.yaml']) {
    const { status, stderr } = await protokoll(folder, `lint a.md --output-format json:${file}`);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file} skrivs inte över`);
  }
  const alike = await protokoll(folder, 'lint . --output-format json:r.json --output-format sarif:./r.json');
  expect(alike).toMatchObject({ status: 2, stdout: '' });
  expect(alike.stderr).toContain('två rapporter skulle skrivas till r.json');
  expect(await contentsOf(folder)).toEqual(files);
});
