/** Words that do the same, and what tells that one of them is known. */
export interface Forms {
  readonly of: string;
  readonly words: readonly string[];
  readonly holds: (word: string) => boolean;
}

/** `words`: written with commas between them, on as many lines as they need. */
export function forms(of: string, words: string, holds: (word: string) => boolean): Forms {
  return { of, words: words.trim().split(/,\s+/), holds };
}

/** The same for words with what they become. */
export function pairs(
  of: string,
  words: Readonly<Record<string, string>>,
  holds: (word: string, becomes: string) => boolean,
): Forms {
  return { of, words: Object.keys(words), holds: (word) => holds(word, words[word]!) };
}

/** Whether the source of a pattern matches all of a text. */
export function isAll(source: string, text: string): boolean {
  return new RegExp(`^(?:${source})$`, 'iu').test(text);
}

/** With a capital, as a sentence begins. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
