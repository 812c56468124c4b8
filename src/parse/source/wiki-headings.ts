import type { LineEdit } from '../secrets/edit-lines.ts';
import { markAtFence } from '../secrets/fence-mark.ts';
import { openLines } from './open-lines.ts';

/** `== Ekonomi ==`: as many signs on either side as the heading is deep. */
const heading = /^(?<signs>={1,6})[ \t]*(?=[^\s=])[^=]*[^\s=][ \t]*(?<last>={1,6})[ \t]*$/u;
/** `'''Beslut:'''` is bold. */
const bold = /'''(?=[^\s'])([^'\n]{1,200})'''/gu;
/** Fewer are no headings of a wiki. */
const fewest = 2;

/** Headings as wikis write them, in notes that have several, as Markdown has them; and what is bold there. */
export function wikiHeadings(lines: readonly string[]): LineEdit[] {
  const open = openLines(lines);
  const edits: LineEdit[] = [];
  for (const { line, text } of open) {
    if (!text.startsWith('=')) continue;
    const { signs = '', last = '' } = heading.exec(text)?.groups ?? {};
    // `===sekretess===` is a mark.
    if (signs === '' || signs !== last || markAtFence(text) !== null) continue;
    const end = text.trimEnd().length;
    edits.push(
      { line, start: 0, end: signs.length, text: `${'#'.repeat(signs.length)} ` },
      { line, start: end - last.length, end: text.length, text: '' },
    );
  }
  if (edits.length < 2 * fewest) return [];
  for (const { line, text } of open)
    if (text.includes("'''"))
      for (const { 0: words, index } of text.matchAll(bold))
        edits.push(
          { line, start: index, end: index + 3, text: '**' },
          { line, start: index + words.length - 3, end: index + words.length, text: '**' },
        );
  return edits.toSorted((one, other) => one.line - other.line || one.start - other.start);
}
