import { expect, test } from 'vitest';
import { findings, read } from './read.ts';

test.each([
  ['a key for each party', 'arbetsgivarparten: Anna Ek, HR-chef; Bo Alm\nför Vision: Cia Dal'],
  [
    'a list for each party',
    'arbetsgivaren:\n  - Anna Ek, HR-chef\n  - Bo Alm\narbetstagarorganisationer:\n  - Cia Dal',
  ],
  [
    'the parties within one list',
    'närvarande:\n  För arbetsgivaren:\n    - Anna Ek, HR-chef\n    - Bo Alm\n  För Vision:\n    - Cia Dal',
  ],
])('those who came for each party: %s', (_form, lines) => {
  const notes = `---\nprofil: mbl\ndatum: 2025-03-27\n${lines}\n---\n\n## § 1 Ärende\n`;
  const { present } = read(notes);
  expect(present.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal']);
  expect(present[0]!.role).toMatch(/^(?:för )?arbetsgivar\p{L}+, HR-chef$/iu);
  expect(findings(notes)).toEqual([]);
});

test('a secretary by what stands last at the name', () => {
  const { chairs, secretaries } = read(
    '---\nnärvarande: Anna Ek (rektor, ordf), Bo Alm (projektledare, sekr), Cia Dal (vice ordf)\n---\n\n## 1. A\n',
  );
  expect([...chairs, ...secretaries].map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm']);
});
