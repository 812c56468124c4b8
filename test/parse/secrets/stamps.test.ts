import { expect, it } from 'vitest';
import { mask } from './mask.ts';

it.each([
  ['a line of capitals', 'SEKRETESS\n\nElsa Vik hördes.', '1:1'],
  ['one in bold type', '**HEMLIGT**\n\nElsa Vik hördes.', '1:3'],
  ['a heading with a name', '## § 1 Elsa Vik (sekretess)\n\nHördes.', '1:18'],
  ['another', '## § 1 Elsa Vik – sekretess\n\nHördes.', '1:19'],
])('a stamp that hides nothing is told: %s', (_, notes, at) => {
  expect(mask(notes)).toMatchObject({ text: notes, findings: [`${at} warning sekretess-oklar`] });
});

it.each([
  '§ 5\nSEKRETESS\n\nGicks igenom.',
  '## § 5 Sekretess\n\nGicks igenom.',
  '## § 5 SEKRETESS\n\nGicks igenom.',
  '## § 5 Individärende (sekretess)\n\nFöredras.',
  '## § 5 Val av Elsa Vik, hemlig omröstning',
  'SEKRETERARE\n\nElsa Vik',
])('and no other: %s', (notes) => {
  expect(mask(notes).findings).toEqual([]);
});

it('nor one that is hidden', () => {
  expect(mask('## § 1 Elsa Vik [sekretess]\n\nSEKRETESS\n\nHördes.').findings).toEqual([]);
});
