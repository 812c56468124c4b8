import { expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import { folderWith, run } from '../support/run.ts';

const real = { ...library, version: '1.0.0' };

test('show reads back one note, and says how to see what is wrong with it', async () => {
  const folder = await folderWith({ 'a.md': '# Möte\n\n## § 1 Öppnande' });
  const { status, stdout, stderr } = await run(folder, 'show a.md', { library: real });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Möte\n {2}Organ +saknas\n/);
  expect(stdout).not.toContain('\u001B[');
  expect(stderr).toMatch(/^protokoll: granskningen finner 1 fel .*; visa dem med: protokoll lint a\.md\n$/);
});

test('the number of a protocol is no kind of meeting', async () => {
  const note = '---\norgan: Rådet\nprotokollsnummer: 4/2026\ntyp: Extra möte\n---\n\n## § 1 Öppnande\n';
  const { stdout } = await run(await folderWith({ 'a.md': note }), 'show a.md', { library: real });
  expect(stdout).toMatch(/^ {2}Slag +Extra möte\n {2}Nummer +4\/2026$/m);
});

test('titles and labels are painted for a terminal that shows colour', async () => {
  const folder = await folderWith({ 'a.md': '# Möte\n\n## § 1 Öppnande' });
  const { stdout } = await run(folder, 'show a.md', { library: real, isTTY: true });
  expect(stdout).toContain('\u001B[1mÄrenden\u001B[22m');
});

test('a note that can not be read is an error about it', async () => {
  const folder = await folderWith({ 'a.md': 'Kim Sav\0 öppnade mötet.' });
  const { status, stdout } = await run(folder, 'show a.md', { library: real });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^a\.md:1:8: fel .*nul-tecken\n/);
});

test('show takes one note', async () => {
  const folder = await folderWith({ 'a.md': '', 'b.md': '' });
  expect(await run(folder, 'show .')).toMatchObject({
    status: 2,
    stderr: 'protokoll: show läser upp en anteckning i taget, men här är 2; ange en av dem\n',
  });
});
