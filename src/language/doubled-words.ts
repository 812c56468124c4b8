import { wordList } from './word-list.ts';

/** Words that a right sentence may have twice: `det det kostar`. */
const twice = new Set(
  wordList(
    'det, den, de, som, så, mycket, bra, ja, nej, tack, bla, till, på, i, hej, nå, väl, där, hit, dit',
  ),
);

/** Verbs that may end one clause and begin the next where a pronoun stands before them: `vad vi har har räckt`. */
const verbs = new Set(wordList('har, hade, var, är, blir, ska, kan'));
const pronounBefore = /(?<!\p{L})(?:jag|du|han|hon|hen|den|det|man|vi|ni|de|dom|som|där|här|hur)\s$/iu;

/** Whether a word may stand twice beside itself in a right sentence that begins with `before`. */
export function mayStandTwice(word: string, before = ''): boolean {
  return twice.has(word) || (verbs.has(word) && pronounBefore.test(before));
}
