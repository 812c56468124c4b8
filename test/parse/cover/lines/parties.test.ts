import { expect, test } from 'vitest';
import { findings, read, told } from '../read.ts';

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

test('a label that says present too', () => {
  const { present } = read(
    '**Tid:** 9–10\n**Närvarande för arbetsgivaren:** Anna Ek, rektor\n**Närvarande för Vision:** Cia Dal\n\n## 1. A\n',
  );
  expect(present.map(({ name }) => name)).toEqual(['Anna Ek', 'Cia Dal']);
});

test('a secretary by what stands last at the name', () => {
  const { chairs, secretaries } = read(
    '---\nnärvarande: Anna Ek (rektor, ordf), Bo Alm (projektledare, sekr), Cia Dal (vice ordf)\n---\n\n## 1. A\n',
  );
  expect([...chairs, ...secretaries].map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm']);
});

test('shareholders with their shares', () => {
  const { present } = read(
    '---\nnärvarande: Anna Ek, ensam aktieägare, 500 aktier; Bo Alm, 1 200 aktier\n---\n\n## 1. A\n',
  );
  expect(told(present)).toEqual(['Anna Ek, ensam aktieägare, 500 aktier', 'Bo Alm, 1 200 aktier']);
});

test('a key that only says who the employer is names no person', () => {
  const { present, principal } = read(
    '---\nprofil: mbl\ndatum: 2025-03-27\narbetsgivare: Norrviks kommun\nför Vision: Cia Dal\n---\n\n## § 1 Ärende\n',
  );
  expect(present.map(({ name }) => name)).toEqual(['Cia Dal']);
  expect(principal).toBe('Norrviks kommun');
});

test.each([
  [
    'För arbetsgivaren: Anna Ek, teknisk chef, Bo Alm, HR',
    ['Anna Ek, För arbetsgivaren, teknisk chef', 'Bo Alm, För arbetsgivaren, HR'],
  ],
  [
    'För arbetsgivaren: Anna Ek, teknisk chef, och Bo Alm, HR-chef',
    ['Anna Ek, För arbetsgivaren, teknisk chef', 'Bo Alm, För arbetsgivaren, HR-chef'],
  ],
  ['För arbetsgivaren: Anna Ek och Bo Alm', ['Anna Ek, För arbetsgivaren', 'Bo Alm, För arbetsgivaren']],
  ['För arbetsgivaren: Anna Ek, Norrviks kommun', ['Anna Ek, För arbetsgivaren, Norrviks kommun']],
])('a line for a party names all who came for it: %s', (line, people) => {
  const { present } = read(`Profil: mbl\nDatum: 2025-03-27\n\n${line}\nFör Vision: Cia Dal\n\n## 1. A\n`);
  const written = present.map(({ name, role, organisation }) =>
    [name, role, organisation].filter((words) => words !== null).join(', '),
  );
  expect(written).toEqual([...people, 'Cia Dal, För Vision']);
});

test('two with what they are in parentheses are two, though one line of a list names them', () => {
  const { present } = read(
    '---\nnärvarande:\n  - Anna Ek (rektor), Bo Alm (HR)\n  - Cia Dal\n---\n\n## 1. A\n',
  );
  expect(present.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal']);
});
