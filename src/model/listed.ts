/** `a`, `a och b`, `a, b och c`: words as a sentence lists them, with `conjunction` before the last. */
export function listed(words: readonly string[], conjunction: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
