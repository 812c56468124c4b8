import { withoutHead } from '../../model/text-shapes.ts';
import { isHeadingOrRow } from '../markdown/line-margin.ts';
import { gluedItem, signedLine } from '../../language/item-numbers.ts';
import { findAll } from '../../model/find-all.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { openLines } from './open-lines.ts';
import { lineBreak } from './show-hidden.ts';

/**
 * Items that lost the line break before them when the notes were copied (`Mötet öppnas.§ 2 Val av justerare`): they get it back as
 * a line break within the line. Only the § whose number follows that of the one before is such an item.
 */
export function gluedItems(lines: readonly string[]): LineEdit[] {
  const edits: LineEdit[] = [];
  let last: number | null = null;
  for (const { line, text } of openLines(lines)) {
    if (!text.includes('§')) continue;
    const own = /\d+/.exec(signedLine.exec(withoutHead(text, ' \t>#*_'))?.[0] ?? '')?.[0];
    if (own !== undefined) last = Number(own);
    // It keeps what stands in it.
    if (isHeadingOrRow(text)) continue;
    for (const match of findAll(gluedItem, text)) {
      const number = Number(match.groups!['number']);
      if (number !== (last ?? 0) + 1) continue;
      last = number;
      edits.push({ line, start: match.index, end: match.index, text: lineBreak });
    }
  }
  return edits;
}
