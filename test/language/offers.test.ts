import { expect, test } from 'vitest';
import { holdsUntil, isProlonged, namesOffer } from '../../src/language/offers.ts';

test.each([
  'Anbuden gäller till och med den ',
  'Offerten är giltig t.o.m. ',
  'Priset står fast till ',
  'The quote is valid until ',
])('%s: an offer that holds until a day', (before) => {
  expect(namesOffer(before) && holdsUntil(before)).toBe(true);
});

test.each(['Offerten gällde till den ', 'Offerten kom den ', 'Offerten gäller från den '])(
  '%s: no such day',
  (before) => {
    expect(holdsUntil(before)).toBe(false);
  },
);

test('a prolonged offer', () => {
  expect(isProlonged('Giltigheten har förlängts till maj.')).toBe(true);
});
