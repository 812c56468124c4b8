import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixNote } from '../../../src/cli/lint/fix-note.ts';
import { createContext } from '../../../src/cli/context.ts';
import type { Context } from '../../../src/cli/context.ts';
import * as library from '../../../src/index.ts';
import { contentsOf, folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const faulty = notesWith('Rasten är kl. 13:30 och §§ 1-7 gäller.');
const right = notesWith('Rasten är kl. 13.30 och §§ 1–7 gäller.');

test('safe repairs are made in the file, and all else stays byte for byte', async () => {
  const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const folder = await folderWith({ 'a.md': crlf(faulty), 'b.md': right });
  await chmod(join(folder, 'a.md'), 0o600);
  const { status, stderr } = await protokoll(folder, 'lint --fix .');
  expect(status).toBe(0);
  expect(stderr).toContain('protokoll: rättade 2 fynd i 1 anteckning\n');
  expect(await contentsOf(folder)).toEqual({ 'a.md': crlf(right), 'b.md': right });
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o600);
});

test('what would be repaired is shown as a diff, and nothing is written', async () => {
  const folder = await folderWith({ 'a.md': faulty });
  const { status, stdout, stderr } = await protokoll(folder, 'lint --fix-dry-run a.md');
  expect(status).toBe(0);
  expect(stdout).toBe(`--- a/a.md
+++ b/a.md
@@ -15,4 +15,4 @@
 
 Ordföranden öppnar mötet.
 
-Rasten är kl. 13:30 och §§ 1-7 gäller.
+Rasten är kl. 13.30 och §§ 1–7 gäller.
`);
  expect(stderr).toBe('protokoll: --fix skulle rätta 2 fynd i 1 anteckning\n');
  expect(await contentsOf(folder)).toEqual({ 'a.md': faulty });
});

test.each(['justerat', 'anslaget', 'rättat'])('a protocol that is %s is not touched', async (status) => {
  const notes = notesWith('Rasten är kl. 13:30.', { status });
  const folder = await folderWith({ 'a.md': notes });
  expect((await protokoll(folder, 'lint --fix a.md')).stderr).toContain('rättade 0 fynd');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(notes);
});

test('decisions stay as their writers wrote them, and so does what an exception covers', async () => {
  const notes = notesWith(`<!-- protokoll-disable-next-line klockslag-form -- citat -->
Rasten är kl. 13:30.

Programrådet beslutar

att börja kl. 14:30 och följa §§ 1-7.`);
  const folder = await folderWith({ 'a.md': notes });
  await protokoll(folder, 'lint --fix a.md');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(notes);
});

test('a secret is neither repaired nor shown', async () => {
  const notes = notesWith(
    'Rasten är kl. 13:30 och :sekretess[Eva §§ 1-7]{lagrum="OSL 26:1"}.\n\nSluta kl. 15:30.',
  );
  const folder = await folderWith({ 'a.md': notes });
  const { stdout } = await protokoll(folder, 'lint --fix-dry-run a.md');
  expect(stdout).not.toContain('Eva §§');
});

test('standard input can not be repaired', async () => {
  const folder = await folderWith({});
  expect(await protokoll(folder, 'lint --fix -', { stdin: faulty })).toMatchObject({ status: 2, stdout: '' });
});

test('repairs change no decision, name or vote, whatever the notes', () => {
  const io = { cwd: '/', env: {} } as Context['io'];
  const context = createContext(io, { ...library, version: '1.0.0' }, 'sv');
  const note = { file: '/a.md', shownAs: 'a.md', isStdin: false };
  const pieces = fc.constantFrom(
    'Rasten är kl. 13:30.',
    '**Beslut:** Programrådet beslutar att börja kl. 14:30 enligt §§ 1-7.',
    'Programrådet beslutar\n\natt följa §§ 2-3\natt sluta kl. 15:15-16.',
    '**Omröstning:** ja 2 (Bo Ek, Kim Sav), nej 1 (Eva Al), kl. 10:15',
    '**Reservation:** Eva Al reserverar sig, §§ 4-5.',
    'Bo Ek yrkar bifall till §§ 1-2.',
    '## §3 Nästa möte',
    '## § 5 Övrigt kl. 13:00',
    '- [ ] Bo Ek svarar kl. 12:00',
    ':sekretess[Eva Al §§ 1-7]{lagrum="OSL 26:1"} kl. 11:30.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (lines) => {
      const bytes = Buffer.from(notesWith(lines.join('\n\n')));
      const fixed = fixNote({ note, config: library.defaultConfig, bytes }, null, context);
      if (fixed === null) return;
      const record = (text: string) => library.recordOf(library.parseProtocol(text).protocol!);
      expect(record(fixed.after)).toBe(record(fixed.before));
      const digits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      // Only marks between words and numbers change.
      expect(digits(fixed.after)).toBe(digits(fixed.before));
    }),
    { numRuns: 60 },
  );
});
