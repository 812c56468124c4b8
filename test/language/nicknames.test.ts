import { expect, test } from 'vitest';
import { nicknamesIn } from '../../src/language/nicknames.ts';

test.each([
  ['tms', ['tms']],
  ['fabian och Katy', ['fabian', 'Katy']],
  ['e-rock, jocke_p och zibbe', ['e-rock', 'jocke_p', 'zibbe']],
])('nicknames beside the verb of an election: %s', (list, names) => {
  expect(nicknamesIn(list)).toEqual(names);
});

test.each([
  'samma personer',
  'de som ville',
  'enhälligt',
  'kassören',
  'styrelsen',
  'mötet',
  'inga',
  'undertecknad',
  'fabian som vanligt',
  '12',
  '',
])('no nickname: %s', (list) => {
  expect(nicknamesIn(list)).toEqual([]);
});
