const shownLetters = 60;

/** The start of words that a message quotes, with `…` where they go on. */
export function shorten(text: string): string {
  return text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
}
