import { expect, test } from 'vitest';
import { wrongCounts } from '../../src/language/enumerations.ts';

test('a number that the list after it contradicts', () => {
  expect(wrongCounts('Piloten har tre förvaltningar: skola, vård, kultur och teknik.')).toMatchObject([
    { written: 'tre förvaltningar', listed: 4 },
  ]);
});

test.each([
  'Piloten har tre förvaltningar: skola, vård och teknik.',
  'Det gäller två områden: vård och omsorg samt skola.',
  'Två frågor: När börjar vi? Hur länge?',
  'Tre steg: först skolan, sedan vården.',
  'Vi ses två gånger: den 3 maj, den 4 maj och den 5 maj om det behövs',
])('a number that the list may be: %s', (text) => {
  expect(wrongCounts(text)).toEqual([]);
});
