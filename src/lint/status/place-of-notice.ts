import { noticeLabel } from '../../language/cover-places.ts';
import type { Position } from 'unist';
import type { Protocol, Verification } from '../../model/protocol.ts';
import { placeOfField } from '../content/cover-places.ts';
import { lineAt } from '../content/line-at.ts';

/** Where the notes tell of the notice of a unit: its line, or `words` in it. Of several notices, the unit tells which it is. */
export function placeOfNotice(unit: Verification, protocol: Protocol, text: string, words = ''): Position {
  const notices = protocol.verifications.filter(({ notice }) => notice !== null);
  const place = notices.length === 1 ? placeOfField(noticeLabel, text, words) : null;
  // The label may stand above a box of lines.
  const box = place && words !== '' ? placeBelow(place.start.line, words, text) : null;
  return box ?? place ?? unit.position;
}

/** A box is no longer than this, in lines. */
const longestBox = 12;

/** Where `words` stand in the lines from `first` on, which are those of a box. */
function placeBelow(first: number, words: string, text: string): Position | null {
  for (let line = first; line < first + longestBox; line++) {
    const at = lineAt(line, text).indexOf(words);
    if (at >= 0) return { start: { line, column: at + 1 }, end: { line, column: at + 1 + words.length } };
  }
  return null;
}
