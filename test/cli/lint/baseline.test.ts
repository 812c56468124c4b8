import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const concise = '--output-format concise';
const old = notesWith('Rasten är kl. 13:30.');

async function written(folder: string): Promise<string> {
  return readFile(join(folder, 'protokoll.baseline.json'), 'utf8');
}

test('findings in the baseline are not shown, though lines move; others are', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'möten/a.md': old });
  const { status, stderr } = await protokoll(folder, 'lint --write-baseline .');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'protokoll: skrev 1 fynd till protokoll.baseline.json\n',
  });
  expect(JSON.parse(await written(folder))).toEqual({
    version: 1,
    findings: [
      {
        file: 'möten/a.md',
        rule: 'klockslag-form',
        item: '§ 1',
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      },
    ],
  });
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toBe('');
  expect((await protokoll(folder, 'lint .')).stderr).toContain(
    '0 nya fynd; 1 står redan i protokoll.baseline.json',
  );
  await writeFile(
    join(folder, 'möten/a.md'),
    notesWith(`Kaffe serveras.\n\nRasten är kl. 13:30.\n\n§§ 1-7 gäller.`),
  );
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toMatch(/^[^\n]*tankstreck-saknas\n$/);
  expect((await protokoll(folder, `lint ${concise} --no-baseline .`)).stdout).toContain('klockslag-form');
});

test('findings that are gone are told, of the notes that were linted', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await writeFile(join(folder, 'a.md'), notesWith(''));
  expect((await protokoll(folder, 'lint a.md')).stderr).toContain(
    '1 fynd i protokoll.baseline.json finns inte längre',
  );
  expect((await protokoll(folder, 'lint b.md')).stderr).not.toContain('finns inte längre');
});

test('a baseline of some notes keeps what it knows of others, and its order', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline b.md');
  await protokoll(folder, 'lint --write-baseline a.md');
  const once = await written(folder);
  await protokoll(folder, 'lint --write-baseline .');
  expect(await written(folder)).toBe(once);
  expect(once.indexOf('"a.md"')).toBeLessThan(once.indexOf('"b.md"'));
});

test('notes that can not be read stay errors', async () => {
  const folder = await folderWith({ 'a.md': 'a\0b' });
  await protokoll(folder, 'lint --write-baseline a.md');
  expect((await protokoll(folder, 'lint a.md')).status).toBe(1);
});

test('a baseline that can not be read stops the run', async () => {
  const folder = await folderWith({ 'a.md': old, 'protokoll.baseline.json': '{' });
  expect(await protokoll(folder, 'lint a.md')).toMatchObject({ status: 2, stdout: '' });
});

test('what it knows of notes that are removed or renamed is told, and forgotten when it is written anew', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await rename(join(folder, 'b.md'), join(folder, 'c.md'));
  const { stdout, stderr } = await protokoll(folder, `lint ${concise} .`);
  expect(stdout).toMatch(/^c\.md:[^\n]*klockslag-form\n$/);
  expect(stderr).toContain('1 fynd i protokoll.baseline.json finns inte längre');
  await protokoll(folder, 'lint --write-baseline a.md');
  expect(await written(folder)).not.toContain('b.md');
});

test('--prune-baseline takes away what is found no more, and lets nothing new in', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await writeFile(join(folder, 'a.md'), notesWith('§§ 1-7 gäller.'));
  const { stdout, stderr } = await protokoll(folder, `lint ${concise} --prune-baseline .`);
  expect(stdout).toMatch(/^a\.md:[^\n]*tankstreck-saknas\n$/);
  expect(stderr).toContain('tog bort 1 fynd ur protokoll.baseline.json');
  expect(await written(folder)).toContain('"b.md"');
  expect(await written(folder)).not.toContain('"a.md"');
});

test('a file whose name is decomposed is the one that the baseline and the config name composed', async () => {
  const name = 'mo\u0308te.md';
  const folder = await folderWith({ 'protokoll.config.yaml': '', [name]: old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  expect(await written(folder)).toContain('"m\u00f6te.md"');
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toBe('');
  await writeFile(join(folder, 'protokoll.config.yaml'), 'exclude: [m\u00f6te.md]\n');
  expect((await protokoll(folder, `lint ${concise} --no-baseline .`)).stdout).toMatch(/^b\.md[^\n]*\n$/);
});
