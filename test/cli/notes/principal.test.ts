import { expect, test } from 'vitest';
import { notesWith, protokoll } from '../lint/notes.ts';
import { folderWith } from '../support/run.ts';

test.each([
  ['of the config, where the notes name none', notesWith(''), 'Lugnviks kommun'],
  ['of the notes', notesWith('').replace('organ:', 'huvudman: Region Nord\norgan:'), 'Region Nord'],
])('the principal is that %s, in each format', async (_whose, notes, principal) => {
  const folder = await folderWith({ 'a.md': notes, 'protokoll.config.yaml': 'principal: Lugnviks kommun\n' });
  const built = async (format: string) => (await protokoll(folder, `build a.md -o - -f ${format}`)).stdout;
  expect(JSON.parse(await built('json'))).toMatchObject({ principal });
  expect(await built('html')).toContain(principal);
  expect((await protokoll(folder, 'show a.md')).stdout).toContain(principal);
});
