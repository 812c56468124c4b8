import { capitalised } from '../model/text.ts';

/** The words of a row of a table, written with commas between them. */
export function wordList(row: string): string[] {
  return row.split(', ');
}

/** Each of `words`, and with a capital as where a sentence begins with it, for patterns that tell capitals apart. */
export function withCapitals(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, capitalised(word)]);
}
