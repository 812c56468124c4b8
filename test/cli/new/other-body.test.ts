import { expect, test } from 'vitest';
import { protokoll } from '../lint/notes.ts';
import { contentsOf, folderWith } from '../support/run.ts';

const note = `---
organ: Kulturnämnden
datum: 2026-03-19
---

## § 1 Konst

- [ ] Bo Ek: ringa konstnären {#U-1}
`;

test('what one body has left open is not put into the note of another', async () => {
  const folder = await folderWith({ 'kun.md': note });
  const before = await contentsOf(folder);
  const { status, stdout, stderr } = await protokoll(
    folder,
    'new --from kun.md --body Socialnämnden --date 2026-05-21',
  );
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'protokoll: kun.md är från ett möte i Kulturnämnden, inte i Socialnämnden; ange en annan fil med --from, eller ta bort --body\n',
  ]);
  expect(await contentsOf(folder)).toEqual(before);
});

test('the same body may be named, in capitals or not, and a body where the note names none', async () => {
  const folder = await folderWith({ 'kun.md': note, 'inget.md': note.replace('organ: Kulturnämnden\n', '') });
  for (const from of ['kun.md', 'inget.md']) {
    const call = `new --from ${from} --body kulturnämnden --date 2026-05-21 --dry-run`;
    const { status, stdout } = await protokoll(folder, call);
    expect([status, stdout]).toEqual([0, expect.stringContaining('{#U-1}')]);
  }
});
