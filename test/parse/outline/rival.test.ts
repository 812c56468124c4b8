import { expect, test } from 'vitest';
import { findings } from '../cover/read.ts';

const told = (notes: string): string[] =>
  findings(`# Styrelsen 2025-03-27\n\n${notes}\n`).filter((each) => each.includes('numrering-tvetydig'));

test.each([
  [
    'numbers that go on from heading to heading',
    '## Kassan\n\n1. Den är god.\n\n## Lokalen\n\n2. Den är kall.\n\n## Slut\n\n3. Tack.',
  ],
  [
    '§§ below headings with numbers of their own',
    '## 1 Kassan\n\n§ 41 Rapport\n\n## 2 Lokalen\n\n§ 42 Hyra\n\n## 3 Slut\n\n§ 43 Tack',
  ],
])('%s may be those of the items', (_, notes) => {
  expect(told(notes)).toHaveLength(1);
});

test.each([
  ['lists that begin anew', '## Kassan\n\n1. A.\n2. B.\n\n## Lokalen\n\n1. C.\n2. D.\n\n## Slut\n\n1. E.'],
  ['a list within one item', '## Kassan\n\n1. A.\n2. B.\n3. C.\n\n## Lokalen\n\nKall.\n\n## Slut\n\nTack.'],
  [
    'a § of the bylaws',
    '## § 1 Stadgar\n\n§ 4 Styrelsen har fem ledamöter.\n\n## § 2 Lokalen\n\nKall.\n\n## § 3 Slut\n\nTack.',
  ],
  [
    'decimals',
    '## 1. Kassan\n\n### 1.1 Rapport\n\nT.\n\n## 2. Lokalen\n\n### 2.1 Hyra\n\nT.\n\n## 3. Slut\n\n### 3.1 Tack\n\nT.',
  ],
])('%s are none', (_, notes) => {
  expect(told(notes)).toEqual([]);
});
