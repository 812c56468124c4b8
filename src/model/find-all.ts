/**
 * All matches of a pattern with the flag `g`, one after the other. `matchAll` makes a new pattern of it for each text, and of a long
 * one that takes far more time than the search.
 */
export function* findAll(pattern: RegExp, text: string): Generator<RegExpExecArray, undefined> {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at = pattern.lastIndex;
    // Others may use the pattern before the next match is asked for.
    pattern.lastIndex = 0;
    if (match === null) return;
    if (match[0] === '') at += pattern.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    yield match;
  }
}
