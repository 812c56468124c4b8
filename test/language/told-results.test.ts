import { expect, test } from 'vitest';
import { wrongForEach, wrongParts, wrongRests } from '../../src/language/told-results.ts';

test.each([
  [
    'Taket kostar 900 000 kronor. Föreningen har 30 lägenheter, så kostnaden blir 30 000 kronor per lägenhet.',
    0,
  ],
  [
    'Taket kostar 900 000 kronor. Föreningen har 30 lägenheter, så kostnaden blir 36 000 kronor per lägenhet.',
    1,
  ],
  ['Taket kostar 900 000 kronor. Avgiften är 36 000 kronor per lägenhet.', 0],
])('what a sum makes for each: %s', (text, count) => {
  expect(wrongForEach(text)).toHaveLength(count);
});

test.each([
  [
    'Budgeten är 8 000 000 kronor. Hittills har 6 000 000 kronor förbrukats, vilket är 75 procent. Kvar att betala 2 000 000 kronor.',
    0,
  ],
  ['Budgeten är 8 000 000 kronor. Hittills har 6 000 000 kronor förbrukats, vilket är 57 procent.', 1],
  [
    'Budgeten är 8 000 000 kronor. Hittills har 6 000 000 kronor förbrukats. Återstår att fakturera 3 000 000 kronor.',
    1,
  ],
  ['Kommunen har 12 000 invånare. 40 svarade, vilket är 20 procent.', 0],
])('what is left of a whole: %s', (text, count) => {
  expect(wrongRests(text)).toHaveLength(count);
});

test.each([
  ['Det kom 20 svar. Av dem stöder 12 förslaget, medan 8 är emot.', 0],
  ['Det kom 20 svar. Av dem stöder 12 förslaget, medan 6 är emot.', 0],
  ['Det kom 20 svar. Av dem stöder 12 förslaget, medan 11 är emot.', 1],
])('parts of all: %s', (text, count) => {
  expect(wrongParts(text)).toHaveLength(count);
});
