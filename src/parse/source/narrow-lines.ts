/** What takes two bytes in memory, with all that is cut from the same text. */
const wide = /[^\0-\xff]/;

/**
 * The lines of a text, each in as little memory as its letters take. One dash or curved quote makes a whole text take two bytes for
 * each letter, and so do all parts that are cut from it: patterns then take twice as long, most of all those with `\p{…}`. Lines
 * without such a letter are copied out of it.
 */
export function narrowLines(text: string): string[] {
  return narrowed(text.split('\n'));
}

/** The same texts, in the same order, each in as little memory as its letters take. */
export function narrowed(texts: readonly string[]): string[] {
  const whole = texts.join('');
  if (!wide.test(whole)) return [...texts];
  const bytes = Buffer.from(whole, 'latin1');
  let start = 0;
  return texts.map((text) => {
    const from = start;
    start += text.length;
    return wide.test(text) ? text : bytes.toString('latin1', from, start);
  });
}
