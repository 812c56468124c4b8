import { wordList } from './word-list.ts';

/** Words that hardly any notes in the one language are without, and that the other does not have. */
const swedish = wordList(
  'och, att, är, som, från, till, för, av, på, ej, inte, en, ett, den, det, var, valdes',
);
const english = wordList('the, and, was, were, of, to');
/** So many of them are more than a quotation. */
const fewest = 2;

/** The language of notes that don't say it: English where English words are there, and no Swedish ones. `isWritten`: as a whole word. */
export function languageOf(isWritten: (word: string) => boolean): 'sv' | 'en' {
  if (swedish.some((word) => isWritten(word))) return 'sv';
  return english.filter((word) => isWritten(word)).length >= fewest ? 'en' : 'sv';
}
