import { mayHavePages } from '../../language/furniture.ts';
import { cueType } from '../../language/cues.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { Pages, type Furniture } from './pages.ts';

/** A line of a paragraph that is not blank to Markdown and shows nothing. */
const emptyLine = '\u00a0';

/**
 * Finds numbers, heads and feet of pages in notes that were copied from a PDF. `pageEnds` are the lines (0-based) that begin with a
 * mark of a new page. A line is a head only beside the number or end of a page, or where it tells what the top of the notes tells
 * already; what recurs as content (`Ärendet bordläggs.`) stays. Linear time.
 */
export function findFurniture(lines: readonly string[], pageEnds: ReadonlySet<number>): Furniture[] {
  if (pageEnds.size === 0 && !lines.some((line) => mayHavePages.test(line))) return [];
  return new Pages(lines, pageEnds).furniture();
}

/** The changes that leave furniture out. Where a sentence goes on over the end of a page, its paragraph does. */
export function withoutFurniture(furniture: readonly Furniture[], lines: readonly string[]): LineEdit[] {
  const gone = new Set(furniture.filter(({ start }) => start === 0).map(({ line }) => line));
  const filled = new Set<number>();
  for (const line of gone) {
    if (gone.has(line - 1)) continue;
    const isEmpty = (at: number) => gone.has(at) || lines[at]?.trim() === '';
    let before = line - 1;
    while (before >= 0 && isEmpty(before)) before--;
    let after = line + 1;
    while (after < lines.length && isEmpty(after)) after++;
    const goesOn =
      /[\p{Ll},–-]$/u.test(lines[before]?.trimEnd() ?? '.') &&
      /^\p{Ll}(?!\p{L}{0,2}[.)])/u.test(lines[after] ?? '');
    if (goesOn && cueType(lines[before]!) === null)
      for (let at = before + 1; at < after; at++) filled.add(at);
  }
  const edits = furniture.map(({ line, start, end }) => ({
    line,
    start,
    end,
    text: filled.has(line) ? emptyLine : '',
  }));
  const blank = [...filled].filter((line) => !gone.has(line));
  for (const line of blank) edits.push({ line, start: 0, end: lines[line]!.length, text: emptyLine });
  return edits.toSorted((one, other) => one.line - other.line);
}
