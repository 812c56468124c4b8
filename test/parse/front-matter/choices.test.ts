import { expect, it } from 'vitest';
import { choices, readChoice } from '../../../src/parse/front-matter/choices.ts';

it.each([
  ['status', 'Justerad', 'justerat'],
  ['status', 'ej justerat', 'ojusterat'],
  ['status', 'RATTAT', 'rättat'],
  ['numrering', 'per möte', 'per-möte'],
  ['numrering', 'Löpande_år', 'löpande-år'],
  ['språk', 'engelska', 'en'],
  ['språk', 'sv-SE', 'sv'],
] as const)('reads %s: %s as %s', (key, text, value) => {
  expect(readChoice(key, text)).toBe(value);
});

it.each(['', 'klart', 'justerat 2025-04-03', 'constructor'])('does not read “%s” as a status', (text) => {
  expect(readChoice('status', text)).toBeNull();
});

it('reads each value as itself', () => {
  expect(choices.status.map((value) => readChoice('status', value))).toEqual(choices.status);
  expect(choices.numrering.map((value) => readChoice('numrering', value))).toEqual(choices.numrering);
});
