/** What stands for signs in a regular expression, though it is written in letters: classes, escapes, names of groups. */
const notation = /\\[pP]\{[^}]*\}|\\[ux]\{?[\dA-Fa-f]{2,6}\}?|\\k<\w+>|\(\?<[A-Za-z]\w*>|\(\?[ims-]+:|\\./gu;
const classes = /\[(?:\\.|[^\]\\])*\]/gu;

/** The words that the source of a regular expression matches, in lower case; single letters are no words. */
export function wordsOfPattern(source: string): string[] {
  return wordsIn(source.replaceAll(notation, '  ').replaceAll(classes, ' '));
}

/** The words of a text, in lower case. */
export function wordsIn(text: string): string[] {
  return (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}
