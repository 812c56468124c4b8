import { expect, it } from 'vitest';
import { mask } from './mask.ts';

it.each([
  ['a line of capitals', 'SEKRETESS\n\nElsa Vik hördes.', '1:1'],
  ['one in bold type', '**HEMLIGT**\n\nElsa Vik hördes.', '1:3'],
  ['a heading with a name', '## § 1 Elsa Vik (sekretess)\n\nHördes.', '1:18'],
  ['one with a name below', '## § 1 Ärende om ett barn (sekretess)\n\nElsa Vik hördes.', '1:28'],
  ['in other words', '## § 1 Uppsägning (omfattas av sekretess)\n\nElsa Vik hördes.', '1:32'],
  ['emphasised', '## § 1 Uppsägning *sekretess*\n\nElsa Vik hördes.', '1:20'],
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
  '## § 5 Utbildning (ny lag om sekretess enligt OSL 26:1)\n\nElsa Vik föredrog.',
  '## § 5 Val (hemlig omröstning)\n\nElsa Vik valdes.',
  '## § 5 Individärende (sekretess)\n\nFöredras.\n\n## § 6 Val\n\nElsa Vik valdes.',
])('and no other: %s', (notes) => {
  expect(mask(notes).findings).toEqual([]);
});

it('nor one that is hidden', () => {
  expect(mask('## § 1 Elsa Vik [sekretess]\n\nSEKRETESS\n\nHördes.').findings).toEqual([]);
});
