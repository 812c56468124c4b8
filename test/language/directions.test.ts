import { expect, test } from 'vitest';
import { wrongDirections } from '../../src/language/directions.ts';

test.each([
  'Antalet chefer minskar från tre till fyra.',
  'Avgiften höjs från 300 kronor till 250 kronor per år.',
  'Styrelsen beslutade att sänka hyran från 1 200 till 1 400 kr.',
  'Hastigheten sänktes från dagens 30 till 50.',
  'Antalet barn ökade från 112 i januari till 98 i mars.',
  'Ramen utökas från 1,2 mnkr till 900 tkr.',
])('%s', (text) => {
  expect(wrongDirections(text)).toHaveLength(1);
});

test.each([
  'Antalet chefer minskar från fyra till tre.',
  'Avgiften höjs från 250 kronor till 300 kronor per år.',
  'Ramen utökas från 900 tkr till 1,2 mnkr.',
  'Ramen minskar från 1,2 till 0,9 mnkr.',
  'Tiden minskas från 2 veckor till 10 dagar.',
  'Avgiften höjs från 2025 till 2024 års nivå.',
  'Avgiften höjs från 1 januari till 31 december.',
  'Antalet minskade inte från tre till fyra.',
  'Temperaturen sjönk från –5 till –12 grader.',
])('nothing of: %s', (text) => {
  expect(wrongDirections(text)).toEqual([]);
});
