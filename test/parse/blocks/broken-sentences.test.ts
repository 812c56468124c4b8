import { describe, expect, test } from 'vitest';
import { read } from '../cover/read.ts';

/** What is decided in an item with these words. */
function decided(words: string): string[] {
  const { items } = read(`# Årsstämma 2025-05-15\n\n§ 3 Ärendet\n${words}\n`);
  return items[0]!.decisions.flatMap(({ clauses }) => clauses.map(({ text }) => text));
}

describe('a sentence that decides and is broken over lines', () => {
  test.each([
    [
      'Förteckningen över de medlemmar som hade anmält sig\nförklarades som röstlängd.',
      ['Förteckningen över de medlemmar som hade anmält sig förklarades som röstlängd.'],
    ],
    [
      'Kassören gick igenom siffrorna. Den utsända budgeten\nför nästa verksamhetsår fastställdes.',
      ['Den utsända budgeten för nästa verksamhetsår fastställdes.'],
    ],
    ['Efter en lång diskussion om vägens skick har styrelsen\nbegärt in offerter.', []],
  ])('%j', (words, clauses) => {
    expect(decided(words)).toEqual(clauses);
  });
});

test('an item that is one sentence goes on in the next line', () => {
  const { items, chairs, secretaries } = read(
    '# Årsstämma 2025-05-15\n\n§ 1 Stämman öppnades av Per Dal, som valdes att leda stämman. Ida Lind\nvaldes att föra protokollet.\n\n§ 2 Till styrelseledamot valdes Per Dal med Bo Ek som\nsuppleant.\n',
  );
  expect([chairs, secretaries].map(([one]) => one?.name)).toEqual(['Per Dal', 'Ida Lind']);
  expect(items[1]!.decisions.map(({ kind, text }) => [kind, text])).toEqual([
    ['election', 'Till styrelseledamot valdes Per Dal med Bo Ek som suppleant.'],
  ]);
});
