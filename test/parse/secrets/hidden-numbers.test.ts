import { describe, expect, test } from 'vitest';
import { mask } from './mask.ts';

const secretItem = (text: string) =>
  `## § 1 Öppnande\n\nMötet öppnas.\n\n## § 2 Ärende [sekretess]\n\nElsa söker bistånd.\n\n${text}\n`;

/** The lines where a hidden number may be meant as an item that all may read. */
const told = (notes: string) => mask(notes).findings.filter((each) => each.includes('error'));

describe('a number in a list of a secret item, the next after the last item', () => {
  test('is told where it stands apart from a list without empty lines', () => {
    expect(
      told(secretItem('1. Hon är sjuk\n2. Hon bor ensam\n\n3. Budget\n\nNämnden beslutar att godkänna den.')),
    ).toEqual(['12:1 error sekretess-oklar']);
  });

  test.each([
    [
      'it goes on without an empty line',
      '1. Hon är sjuk\n2. Hon bor ensam\n3. Hon är trött\n\nNämnden beslutar att bifalla.',
    ],
    [
      'all entries stand apart',
      '1. Hon är sjuk\n\n2. Hon bor ensam\n\n3. Hon är trött\n\nNämnden beslutar att bifalla.',
    ],
    ['the list goes on after it', '1. Hon är sjuk\n2. Hon bor ensam\n\n3. Hon är trött\n4. Hon är ny'],
  ])('is part of the list where %s', (_, text) => {
    expect(told(secretItem(text))).toEqual([]);
  });
});
