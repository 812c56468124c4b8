import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixNote } from '../../../src/cli/lint/fix-note.ts';
import { createContext } from '../../../src/cli/context.ts';
import type { Context } from '../../../src/cli/context.ts';
import type { Library } from '../../../src/cli/library.ts';
import type { LoadedNote } from '../../../src/cli/lint/lint-note.ts';
import * as library from '../../../src/index.ts';
import type { Diagnostic } from '../../../src/index.ts';
import { contentsOf, folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const contextOf = (own: Library) => createContext({ cwd: '/', env: {} } as Context['io'], own, 'sv');

function loaded(notes: string): LoadedNote {
  const note = { file: '/a.md', shownAs: 'a.md', isStdin: false };
  return { note, config: library.defaultConfig, bytes: Buffer.from(notes) };
}

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

test('a repair that would change the record is not made, whatever rule offers it', () => {
  const notes = notesWith('Rasten är lång.\n\nProgramrådet beslutar\n\natt köpa cyklar.');
  const lines = notes.split('\n');
  const replace = (words: string, text: string): Diagnostic => {
    const line = lines.findIndex((written) => written.includes(words)) + 1;
    const column = lines[line - 1]!.indexOf(words) + 1;
    const position = { start: { line, column }, end: { line, column: column + words.length } };
    const message = { sv: '', en: '' };
    const fix = { position, text };
    return { rule: 'beslut-saknas', severity: 'info', message, help: null, position, related: [], fix };
  };
  const findFaults = ({ text }: { text: string }) =>
    text.includes('Rasten är lång')
      ? [replace('Rasten är lång', 'Rasten är kort'), replace('cyklar', 'bilar'), replace('Eva Al', 'Eva Ax')]
      : [];
  const fixed = fixNote(loaded(notes), null, contextOf({ ...library, version: '1.0.0', findFaults }));
  expect(fixed!.after).toBe(notes.replace('lång', 'kort'));
});

test('a line that holds a secret is neither repaired nor shown', async () => {
  const secret = 'Rasten är kl. 13:30 och :sekretess[Eva §§ 1-7]{lagrum="OSL 26:1"}.';
  const folder = await folderWith({
    'a.md': notesWith(`${secret}\n\nMötet slutar kl. 15–16 och §§ 1-7 gäller.`),
  });
  const { stdout } = await protokoll(folder, 'lint --fix-dry-run a.md');
  expect(stdout).toContain(
    '-Mötet slutar kl. 15–16 och §§ 1-7 gäller.\n+Mötet slutar kl. 15–16 och §§ 1–7 gäller.\n',
  );
  expect(stdout).not.toContain('Eva §§');
  await protokoll(folder, 'lint --fix a.md');
  const after = await readFile(join(folder, 'a.md'), 'utf8');
  expect(after).toContain(secret);
  expect(after).toContain('§§ 1–7 gäller');
});

test.each(['\r', '\r\n'])('a line that holds a secret is not shown where lines end in %j', async (end) => {
  const notes = notesWith('Då kom :sekretess[Eva Ek].\n\nMötet slutar kl. 15–16 och §§ 1-7 gäller.');
  const folder = await folderWith({ 'a.md': notes.replaceAll('\n', end) });
  const { stdout } = await protokoll(folder, 'lint --fix-dry-run a.md');
  expect(stdout).toContain('+Mötet slutar kl. 15–16 och §§ 1–7 gäller.');
  expect(stdout).not.toContain('Eva');
});

test.each([
  ['a mark written as entities', '<!-- &lt;sekretess&gt;Eva Ek&lt;/sekretess&gt; sökte stöd. -->'],
  ['one of two lines', '<!-- fråga\nEva Ek -->'],
  ['one without an end', '<!-- Eva Ek'],
])('a comment is not shown: %s', async (_, comment) => {
  const folder = await folderWith({
    'a.md': notesWith(`Mötet slutar kl. 15–16 och §§ 1-7 gäller.\n\n${comment}`),
  });
  const { stdout } = await protokoll(folder, 'lint --fix-dry-run a.md');
  expect(stdout).toContain('+Mötet slutar kl. 15–16 och §§ 1–7 gäller.');
  expect(stdout).not.toContain('Eva');
});

test('standard input can not be repaired', async () => {
  const folder = await folderWith({});
  expect(await protokoll(folder, 'lint --fix -', { stdin: faulty })).toMatchObject({ status: 2, stdout: '' });
});

test('repairs change no decision, name or vote, whatever the notes', () => {
  const context = contextOf({ ...library, version: '1.0.0' });
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
      const fixed = fixNote(loaded(notesWith(lines.join('\n\n'))), null, context);
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
