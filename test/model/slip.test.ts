import { expect, test } from 'vitest';
import { slipBetween } from '../../src/model/slip.ts';

test.each([
  ['Anna Berg', 'Ana Berg', 'letter-more'],
  ['Ana Berg', 'Anna Berg', 'letter-more'],
  ['Lind', 'Linde', 'letter-more'],
  ['Karin', 'Karim', 'letter-changed'],
  ['Bo', 'Ba', 'letter-changed'],
  ['Sivre', 'Sirve', 'letters-swapped'],
  ['202514', '202541', 'letters-swapped'],
  ['Bo', 'Bo', null],
  ['Lind', 'Lindén', null],
  ['Karin', 'Marim', null],
  ['abcd', 'badc', null],
  ['', '', null],
])('%s and %s: %s', (one, other, slip) => {
  expect(slipBetween(one, other)).toBe(slip);
  expect(slipBetween(other, one)).toBe(slip);
});
