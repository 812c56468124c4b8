import { wordList } from './word-list.ts';

/** Words that a right sentence may have twice: `det det kostar`, `vad vi har har räckt`. */
const twice = new Set(
  wordList(
    'det, den, de, som, har, hade, var, så, mycket, bra, ja, nej, tack, bla, om, till, på, av, i, hej, nå, väl, där, hit, dit',
  ),
);

/** Whether a word may stand twice beside itself in a right sentence. */
export function mayStandTwice(word: string): boolean {
  return twice.has(word);
}
