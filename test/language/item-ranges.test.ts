import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatItemRange } from '../../src/model/item-range.ts';
import { findItemRanges, readItemRanges } from '../../src/language/item-ranges.ts';

describe('§ numbers', () => {
  it.each([
    ['§ 7', [7]],
    ['§7', [7]],
    ['§ 01', [1]],
    ['§§ 1–4', [1, 2, 3, 4]],
    ['§ 88-89', [88, 89]],
    ['§1 - §7', [1, 2, 3, 4, 5, 6, 7]],
    ['§ 2 t.o.m. § 4', [2, 3, 4]],
    ['§§ 63–65, 70', [63, 64, 65, 70]],
    ['§§ 31–33 och 39–40', [31, 32, 33, 39, 40]],
    ['§ 5, § 3 samt 4', [3, 4, 5]],
    ['12 - 14', [12, 13, 14]],
    ['1-3', [1, 2, 3]],
    ['Paragrafer 1-2', [1, 2]],
  ])('%s', (text, numbers) => {
    expect(readItemRanges(text)).toMatchObject({ numbers, fault: null, start: 0, end: text.length });
  });

  it('may have the abbreviation of a body before them', () => {
    expect(readItemRanges('SN § 49')).toMatchObject({ numbers: [49], prefix: 'SN', hasSign: true, start: 0 });
    expect(readItemRanges('Sn § 49')).toMatchObject({ prefix: 'Sn' });
    expect(readItemRanges('§ 49')).toMatchObject({ prefix: null });
    expect(readItemRanges('1-22')).toMatchObject({ prefix: null, hasSign: false });
  });

  it.each([
    ['§ 5, 3 personer', '§ 5'],
    ['§§ 1–4, 7 jäv', '§§ 1–4'],
    ['§ 38: 2025-03-27, omedelbart', '§ 38'],
    ['§ 4, 2025-03-27', '§ 4'],
    ['§§ 31–37, 39–40: 2025-04-03 kl. 10.00', '§§ 31–37, 39–40'],
    ['§ 2-3 samt 5, Karin Lind', '§ 2-3 samt 5'],
    ['  § 5 och gick', '§ 5'],
  ])('of %s end with %s', (text, expected) => {
    const range = readItemRanges(text)!;
    expect(text.slice(range.start, range.end)).toBe(expected);
  });

  it.each(['', '§', 'Ej § 7', '§ 33.4', '2025-03-27', '18/4', '9.30', '§ a'])(
    'are not what %j begins with',
    (text) => {
      expect(readItemRanges(text)).toBeNull();
    },
  );

  it.each([
    ['§§ 7–3', 'reversed'],
    ['§§ 1–99999', 'too-many'],
    ['§§ 1–2001', 'too-many'],
    ['§§ 1–1500, 3000–4000', 'too-many'],
  ])('%s are refused: %s', (text, fault) => {
    expect(readItemRanges(text)).toMatchObject({ numbers: [], fault, end: text.length });
  });

  it('read back as printed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1500 }), { minLength: 1 }), (numbers) => {
        const range = readItemRanges(formatItemRange(numbers));
        expect(range?.numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});

it.each([
  ['ej §§ 7–8, del av § 3, fr.o.m. § 4', ['§§ 7–8', '§ 3', '§ 4']],
  ['Enligt KF § 266 och KS § 12.', ['KF § 266', 'KS § 12']],
  ['Ej § 7', ['§ 7']],
  ['enligt 5 kap. 69 § kommunallagen och 6 § 2 stycket', []],
  ['möte 12 - 14', []],
])('finds those with a sign: %s', (text, expected) => {
  expect(findItemRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
