import { expect, test } from 'vitest';
import { wrongResults } from '../../src/language/arithmetic.ts';

test.each([
  ['Av bolagets 10 000 aktier var således 9 500, motsvarande 85 procent, företrädda.', '95'],
  ['Fees have come in from 92 of 115 members, that is 85 per cent.', '80'],
  ['The camp costs SEK 400 per rower for 24 rowers, SEK 8 600 in total.', '9600'],
  [
    'The balance was SEK 184 300, compared with SEK 171 800 a month earlier, an increase of SEK 13 500.',
    '12\u00a0500',
  ],
  ['Omsättningen var 42,6 mnkr (2024: 40,1 mnkr), en ökning med 3,5 mnkr.', '2,5'],
])('%s makes %s', (text, right) => {
  expect(wrongResults(text).map((wrong) => wrong.right)).toEqual([right]);
});

test.each([
  'Av bolagets 10 000 aktier var således 9 500, motsvarande 95 procent, företrädda.',
  'Fees have come in from 92 of 115 members, that is 80 per cent.',
  'The camp costs SEK 400 per rower for 24 rowers, SEK 9 600 in total.',
])('%s is right', (text) => {
  expect(wrongResults(text)).toEqual([]);
});
