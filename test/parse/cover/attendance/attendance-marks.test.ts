import { describe, expect, test } from 'vitest';
import { findings, read } from '../read.ts';

const title = '# Protokoll styrelsemöte Almnäs båtklubb 2025-03-04\n\n';

/** `there | away` of notes with this list. */
function attendance(list: string): string {
  const { present, absent } = read(`${title}${list}\n\n## 1. Öppnande\n\nMötet öppnades.\n`);
  return [present, absent].map((people) => people.map(({ name }) => name).join(', ')).join(' | ');
}

describe('marks beside names tell who was there', () => {
  test.each([
    ['after a tab', 'Närvarande:\nAnna Ek\tx\nBo Alm\t–\nCia Dal\tX'],
    ['after a gap', 'Ledamöter\nAnna Ek, ordförande   x\nBo Alm, kassör       -\nCia Dal              x'],
    ['after one space', 'Deltagare:\n- Anna Ek ✓\n- Bo Alm –\n- Cia Dal ✓'],
    ['before the name', 'Deltagare:\n\nx Anna Ek\n- Bo Alm\nx Cia Dal'.replace('- Bo', '– Bo')],
    ['on one line', 'Närvaro: Anna Ek x, Bo Alm –, Cia Dal x'],
    ['without any for those who were away', 'Styrelsemedlemmar:\nAnna Ek x\nBo Alm\nCia Dal x'],
    ['boxes, some of them ticked', 'Deltagare:\n- [x] Anna Ek\n- [ ] Bo Alm\n- [x] Cia Dal'],
    [
      'letters with a legend in the label',
      'Närvaro (N = närvarande, F = frånvarande)\nAnna Ek N\nBo Alm F\nCia Dal N',
    ],
    [
      'letters with a legend below',
      'Ledamöter\nAnna Ek N\nBo Alm A\nCia Dal N\n\nN = närvarande, F = frånvarande, A = anmält förhinder',
    ],
    ['letters beside each of them', 'Ledamöter:\n- Anna Ek, ordf (N)\n- Bo Alm (F)\n- Cia Dal (N)'],
    ['columns after tabs', 'Namn\tNärvarande\nAnna Ek\tJa\nBo Alm\tNej\nCia Dal\tJa'],
    [
      'columns in wide gaps',
      'Namn            När   Frånv\nAnna Ek          x\nBo Alm                 x\nCia Dal         x',
    ],
    [
      'a table with letters',
      '| Namn | Roll | N/F |\n|---|---|---|\n| Anna Ek | ordf | N |\n| Bo Alm | kassör | A |\n| Cia Dal | | N |',
    ],
    ['lists beside each other', 'Närvarande\tFrånvarande\nAnna Ek\tBo Alm\nCia Dal'],
    [
      'households',
      'Närvaro (N = närvarande, F = frånvarande):\nFamiljen Ek: Anna Ek N\nFamiljen Alm: Bo Alm F\nFamiljen Dal: Cia Dal N',
    ],
  ])('%s', (_, list) => {
    expect(attendance(list)).toBe('Anna Ek, Cia Dal | Bo Alm');
  });

  test.each([
    ['the label says that they were there', 'Närvarande:\nAnna Ek\nBo Alm x', 'Anna Ek, Bo Alm | '],
    ['initials', 'Deltagare:\n- Anna Ek N\n- Bo Alm\n- Cia Dal F', 'Anna Ek N, Bo Alm, Cia Dal F | '],
    ['a dash alone', 'Deltagare:\n- Anna Ek –\n- Bo Alm\n- Cia Dal', 'Anna Ek, Bo Alm, Cia Dal | '],
  ])('not %s', (_, list, told) => {
    expect(attendance(list)).toBe(told);
  });

  test('and no role', () => {
    const { present } = read(`${title}Ledamöter\nAnna Ek, ordförande\tx\nBo Alm\tx\n`);
    expect(present.map(({ role }) => role)).toEqual(['ordförande', null]);
    expect(findings(`${title}Ledamöter\nAnna Ek, ordförande\tx\nBo Alm\tx\n`)).toEqual([]);
  });
});
