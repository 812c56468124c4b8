import { expect, test } from 'vitest';
import { proposalsNamed, thingsNumbered } from '../../src/language/movers.ts';

test('whose proposal is named', () => {
  expect(
    proposalsNamed('Ordföranden ställer Bo Eks yrkande mot arbetsutskottets förslag.').map(
      ({ name }) => name,
    ),
  ).toEqual(['Bo Eks']);
});

test.each(['Beslutet gäller Bilaga 3.', 'Vi ses Måndag 3 maj.', 'Kostnad: Högst 300 kronor.'])(
  'a number that is no name: %s',
  (text) => {
    expect(thingsNumbered(text).filter(({ name }) => name !== 'Måndag')).toEqual([]);
  },
);

test('a property by name and number', () => {
  expect(thingsNumbered('Försäljning av Granen 12')).toMatchObject([{ name: 'Granen', number: '12' }]);
});
