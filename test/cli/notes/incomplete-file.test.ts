import { describe, expect, test } from 'vitest';
import { incompleteness } from '../../../src/cli/notes/incomplete-file.ts';
import { folderWith, run } from '../support/run.ts';

const reasonOf = (text: string) => incompleteness(Buffer.from(text))?.sv ?? null;

describe('what stands in for a note', () => {
  test.each([
    ['', 'den är tom'],
    ['\uFEFF\n \n', 'den är tom'],
    ['\0\0\0', 'den är skadad och har ingen text'],
    [`# Möte\n\nVi kom över${'\0'.repeat(512)}`, 'texten är avbruten'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n', 'git lfs pull'],
    ['---', 'avbruten bland uppgifterna'],
    ['---\ndatum: 2026-05-04\nnärvarande:\n  - Siv Alm\n  - To', 'avbruten bland uppgifterna'],
    ['\n---\r\ndatum: 2026-05-04\r\nju', 'avbruten bland uppgifterna'],
    ['+++\ndatum = 2026-05-04\nplats = "Stug', 'avbruten bland uppgifterna'],
  ])('%j', (text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });

  test.each([
    'Möte 4 maj',
    '---\ndatum: 2026-05-04\n---\n',
    '---\n\n# Möte 4 maj\n\nVi sågs.\n',
    '---\ndatum: 2026-05-04\n# Möte\n',
    '---\nVi sågs i stugan\noch åt.\n',
    'Möte\n\n---\n\nDatum: 4 maj',
    'Ett tecken\0 mitt i',
  ])('%j is a note', (text) => {
    expect(reasonOf(text)).toBeNull();
  });
});

test('is told as a file that can not be read, and the others are checked', async () => {
  const folder = await folderWith({ 'a.md': '', 'b.md': 'B\nwarning w' });
  const { status, stdout } = await run(folder, 'lint a.md b.md');
  expect(status).toBe(1);
  expect(stdout).toContain('a.md:1:1: fel Filen går inte att läsa: den är tom.  olasbar-fil');
  expect(stdout).toContain('b.md:2:1: varning');
  expect((await run(folder, '--lang en lint a.md')).stdout).toContain("Can't read the file: it is empty.");
});
