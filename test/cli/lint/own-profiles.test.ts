import { afterEach, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { contentsOf, folderWith } from '../support/run.ts';
import { protokoll } from './notes.ts';

const config = `profiles:
  valberedning:
    extends: forening-styrelse
    aliases: Beredningen
    labels: { chair: Sammankallande }
    required: { verifiers: off, place: warning }
`;

const notes = (profile: string) => `---
${profile}datum: 2026-05-28
organ: Valberedningen
ordförande: Bo Ek
sekreterare: Kim Sav
närvarande: Bo Ek, Kim Sav
---

## § 1 Kandidater

Beredningen beslutar att fråga Eva Al.
`;

let folder: string;
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['in the notes', notes('profil: Valberedning\n'), config, 'lint a.md', '4:8'],
  ['in the config', notes(''), `profile: valberedning\n${config}`, 'lint a.md', '3:8'],
  ['in the call', notes('profil: mote\n'), config, 'lint a.md --profile valberedning', '4:8'],
  ['to ci', notes('profil: mote\n'), config, 'ci --profile valberedning', '4:8'],
])('a profile of the config is named %s', async (_, text, settings, words, place) => {
  folder = await folderWith({ 'protokoll.config.yaml': settings, 'a.md': text });
  const { stdout } = await protokoll(folder, [...words.split(' '), '--output-format', 'concise']);
  expect(stdout).toBe(`a.md:${place}: varning Mötets plats saknas.  del-saknas\n`);
});

test('documents have its words, and know the decisions of its bodies', async () => {
  folder = await folderWith({ 'protokoll.config.yaml': config, 'a.md': notes('profil: valberedning\n') });
  await protokoll(folder, 'build -f html,json a.md');
  const { 'a.html': html, 'a.json': json } = await contentsOf(folder);
  expect(html).toContain('Sammankallande');
  expect(JSON.parse(json!)).toMatchObject({
    profile: 'valberedning',
    aliases: ['Beredningen'],
    items: [{ decisions: [{ body: 'Beredningen' }] }],
  });
});

test('a name that is neither of the program nor of the config ends with 2 and a suggestion', async () => {
  folder = await folderWith({ 'protokoll.config.yaml': config, 'a.md': notes('') });
  const { status, stderr } = await protokoll(folder, 'lint a.md --profile valberedningen');
  expect(status).toBe(2);
  expect(stderr).toBe('protokoll: okänd profil valberedningen; menar du valberedning?\n');
});
