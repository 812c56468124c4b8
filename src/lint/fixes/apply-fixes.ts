import type { Edit } from '../../model/diagnostic.ts';
import { findAll } from '../../model/find-all.ts';

/**
 * A text with edits made in it. Their places are those of the file, a byte order mark not counted; lines end in LF, CRLF or CR.
 * Edits that overlap an earlier one, or go over several lines, are left out; the rest of the text stays as it is, unit for unit.
 */
export function applyFixes(text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const ranges = edits
    .flatMap(({ position: { start, end }, text: words }) => {
      const line = lines[start.line - 1];
      if (line === undefined || start.line !== end.line || /[\r\n]/.test(words)) return [];
      const range = { from: line.from + start.column - 1, to: line.from + end.column - 1, words };
      return range.from >= line.from && range.to <= line.to ? [range] : [];
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
  let result = '';
  let at = 0;
  let last: number | null = null;
  for (const range of ranges) {
    // Two insertions at one place have no order either.
    if (range.from < at || range.from === last) continue;
    result += text.slice(at, range.from) + range.words;
    at = range.to;
    last = range.from;
  }
  return result + text.slice(at);
}

/** Where each line begins and ends, without its line end. */
function linesOf(text: string): { readonly from: number; readonly to: number }[] {
  const lines = [];
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: end, index } of findAll(/\r\n|\n|\r|$/g, text)) {
    lines.push({ from, to: index });
    from = index + end.length;
  }
  return lines;
}
