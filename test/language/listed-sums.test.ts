import { expect, test } from 'vitest';
import { wrongListedSums } from '../../src/language/listed-sums.ts';

const lead = 'Styrelsen delar ut sammanlagt 30 000 kronor enligt följande:';

test('a list of sums that is not what stands before it', () => {
  expect(wrongListedSums([lead, 'Kören, 10 000 kronor', 'Teatern, 15 000 kronor'])).toMatchObject([
    { told: '30 000 kronor', nth: 0 },
  ]);
});

test('an entry that adds up the others, some of them less than nothing', () => {
  const entries = ['balanserat resultat 50 000 kr', 'årets resultat –20 000 kr'];
  expect(wrongListedSums([...entries, 'summa 30 000 kr'])).toEqual([]);
  expect(wrongListedSums([...entries, 'summa 70 000 kr'])).toMatchObject([{ nth: 2 }]);
});

test('sums that nobody adds up', () => {
  expect(
    wrongListedSums([lead, 'Kören, 10 000 kronor', 'Teatern, 20 000 kronor', 'Pengarna kommer i maj.']),
  ).toEqual([]);
  expect(wrongListedSums(['Tre anbud kom in:', 'Alfa AB, 10 000 kronor', 'Beta AB, 20 000 kronor'])).toEqual(
    [],
  );
});
