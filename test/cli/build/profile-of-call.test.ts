import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { protokoll } from '../lint/notes.ts';

const note =
  '---\norgan: Styrelsen\ndatum: 2026-05-28\nnärvarande: Bo Ek\n---\n\n## § 1 Öppnande\n\nBo öppnade mötet.\n';

let folder: string;
afterEach(() => rm(folder, { recursive: true }));

async function profileIn(file: string): Promise<unknown> {
  const json: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
  return (json as { profile: unknown }).profile;
}

test('documents go by the profile of the call, whatever the notes say', async () => {
  folder = await folderWith({ 'a.md': note.replace('---\n', '---\nprofil: mote\n') });
  const words = ['build', 'a.md', '--format', 'json', '--out-dir', 'ut'];
  await protokoll(folder, [...words, '--profile', 'forening-styrelse']);
  expect(await profileIn('ut/a.json')).toBe('forening-styrelse');
  // The manifest knows that another profile makes another document.
  await protokoll(folder, words);
  expect(await profileIn('ut/a.json')).toBe('mote');
});

test('a profile that is none is one line, and nothing is written', async () => {
  folder = await folderWith({ 'a.md': note });
  const { status, stderr } = await protokoll(folder, [
    'build',
    'a.md',
    '--format',
    'json',
    '--profile',
    'namnn',
  ]);
  expect([status, stderr]).toEqual([2, 'protokoll: okänd profil namnn; menar du namnd?\n']);
});
