/** The source of a pattern that finds just these words. */
export function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
