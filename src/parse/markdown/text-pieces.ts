import { isMargin } from './line-margin.ts';
import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import { along, isPlaced, type PlacedText, type TextPiece } from '../../model/text-places.ts';
import { isUnchanged, type SourceText } from '../source/source-text.ts';

/**
 * Notes where the words of text nodes stand, of those that differ from what is written: by escapes, indentation, or letters
 * and secrets that `source` was changed by. The places are those of `source.text`.
 */
export function notePieces(nodes: readonly Nodes[], source: SourceText): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (isPlaced(node)) noteIn(node, source);
    } else if ('children' in node) notePieces(node.children, source);
  }
}

function noteIn(node: PlacedText, source: SourceText): void {
  if (isVerbatim(node, source)) return;
  const { start, end } = node.position;
  const written = source.text.slice(start.offset, end.offset);
  const pieces = piecesOf(node, written).flatMap((piece) => partAtChanges(piece, source));
  if (pieces.length > 0) node.data = { ...node.data, pieces };
}

function isVerbatim({ value, position: { start, end } }: PlacedText, source: SourceText): boolean {
  if (end.offset! - start.offset! !== value.length) return false;
  if (isUnchanged(source)) return true;
  return start.line === end.line && isUntouched({ start, end }, source);
}

/** Whether a place on one line is as wide in the file. */
function isUntouched({ start, end }: Position, { original }: SourceText): boolean {
  return original(end).column - original(start).column === end.column - start.column;
}

/** An ASCII sign after a backslash, or a character by its name or number: what CommonMark reads as another. */
const escape = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/y;

/** Goes through words and what is `written` side by side, as far as they can be told to be the same. */
function piecesOf({ value, position }: PlacedText, written: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let line = { number: position.start.line, begins: 0, column: position.start.column };
  const pointOf = (index: number): Point => ({
    line: line.number,
    column: line.column + index - line.begins,
    offset: position.start.offset! + index,
  });
  let run: { readonly at: number; readonly from: number } | null = null;
  const endRun = (index: number) => {
    if (run !== null)
      pieces.push({ at: run.at, exact: true, position: { start: pointOf(run.from), end: pointOf(index) } });
    run = null;
  };
  let index = 0;
  for (let at = 0; at < value.length;) {
    const start = pointOf(index);
    const length = escapeAt(written, index, value, at);
    if (length > 0) {
      endRun(index);
      pieces.push({ at, exact: false, position: { start, end: pointOf(index + length) } });
      at += String.fromCodePoint(value.codePointAt(at)!).length;
      index += length;
    } else if (written[index] === value[at] && value[at] !== '\n') {
      run ??= { at, from: index };
      at++;
      index++;
    } else if (written[index] === value[at]) {
      endRun(index);
      line = { number: line.number + 1, begins: index + 1, column: 1 };
      index++;
      while (index < written.length && isMargin(written[index]!) && written[index] !== value[at + 1]) index++;
      pieces.push({ at, exact: false, position: { start, end: pointOf(index) } });
      at++;
    } else if (/[ \t]/.test(written[index] ?? '')) {
      endRun(index);
      index++;
    } else break;
  }
  endRun(index);
  return pieces;
}

/** How many units are written for the next character of the words; 0 when it is written as it is. */
function escapeAt(written: string, index: number, value: string, at: number): number {
  if (written[index] !== '\\' && written[index] !== '&') return 0;
  escape.lastIndex = index;
  const found = escape.exec(written)?.[0] ?? '';
  return value.startsWith(found, at) && found !== '\\\\' ? 0 : found.length;
}

/** Parts what is exact in the text that was read where that differs from the file. */
function partAtChanges(piece: TextPiece, source: SourceText): TextPiece[] {
  const { at, exact, position } = piece;
  if (!exact || isUntouched(position, source)) return [piece];
  const length = position.end.column - position.start.column;
  const parts: TextPiece[] = [];
  for (let unit = 0; unit < length; unit++) {
    const place: Position = { start: along(position.start, unit), end: along(position.start, unit + 1) };
    const isSame = isUntouched(place, source);
    const last = parts.at(-1);
    if (isSame && last?.exact === true)
      parts[parts.length - 1] = { ...last, position: { start: last.position.start, end: place.end } };
    else parts.push({ at: at + unit, exact: isSame, position: place });
  }
  return parts;
}
