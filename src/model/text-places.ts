import type { Text } from 'mdast';
import type { Point, Position } from 'unist';

/**
 * A piece of the words of a text node, from the UTF-16 unit `at` (0-based) up to the next piece. One that is `exact` stands in the
 * notes unit for unit from the start of its place on. Another stands as a whole for what is written there: an escape, the end
 * of a line with the indentation of the next, a letter that lies decomposed in the file.
 */
export interface TextPiece {
  readonly at: number;
  readonly exact: boolean;
  readonly position: Position;
}

declare module 'mdast' {
  interface TextData {
    /** The pieces of words that do not stand in the notes unit for unit from the node's place on; ascending, the first at 0. */
    pieces?: readonly TextPiece[] | undefined;
  }
}

/** A text node that says where it stands. */
export type PlacedText = Text & { position: Position };

/** Where a part of a text node begins in the notes; `at` is its first UTF-16 unit, 0-based. */
export function startAt(node: PlacedText, at: number): Point {
  const piece = pieceWith(node, at);
  return piece.exact ? within(node, piece, at) : piece.position.start;
}

/** Where a part of a text node ends in the notes; `at` is the UTF-16 unit after its last, at least 1. */
export function endAt(node: PlacedText, at: number): Point {
  const piece = pieceWith(node, at - 1);
  return piece.exact ? within(node, piece, at) : piece.position.end;
}

/** Whether `value.slice(start, end)` stands in the notes just so. */
export function isExact(node: PlacedText, start: number, end: number): boolean {
  const pieces = node.data?.pieces;
  if (pieces === undefined) return true;
  const piece = indexAt(pieces, start);
  return pieces[piece]!.exact && piece === indexAt(pieces, end - 1);
}

/** A part of a text node, by UTF-16 units (0-based, `end` not included), with its own place and pieces. */
export function sliceText(node: Text, start: number, end: number = node.value.length): Text {
  const value = node.value.slice(start, end);
  if (!isPlaced(node) || value === '') return { ...node, value };
  const sliced: Text = { ...node, value, position: { start: startAt(node, start), end: endAt(node, end) } };
  const { data } = node;
  if (data?.pieces === undefined) return sliced;
  const pieces = data.pieces
    .slice(indexAt(data.pieces, start), indexAt(data.pieces, end - 1) + 1)
    .map((piece): TextPiece => {
      if (piece.at >= start) return { ...piece, at: piece.at - start };
      return { ...piece, at: 0, position: { start: startAt(node, start), end: piece.position.end } };
    });
  return { ...sliced, data: { ...data, pieces } };
}

/** The lines of a text node, each with its own place and pieces. Linear time. */
export function linesOfText(node: Text): Text[] {
  let from = 0;
  let start = node.position?.start;
  if (node.data?.pieces !== undefined || start === undefined) {
    return node.value.split('\n').map((value) => {
      const line = sliceText(node, from, from + value.length);
      from += value.length + 1;
      return line;
    });
  }
  return node.value.split('\n').map((value) => {
    // Each line begins where the one before has ended.
    const position = { start: start!, end: along(start!, value.length) };
    start = moved(position.end, '\n');
    return { ...node, value, position };
  });
}

export function isPlaced(node: Text): node is PlacedText {
  return node.position !== undefined;
}

/** The piece that the unit `at` lies in: the whole node where none are noted. */
function pieceWith({ data, position }: PlacedText, at: number): TextPiece {
  const pieces = data?.pieces;
  return pieces === undefined ? { at: 0, exact: true, position } : pieces[indexAt(pieces, at)]!;
}

/** The index of the piece that the unit `at` lies in. */
function indexAt(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of a unit of an exact piece. One on a single line is not searched for breaks: a long line may be parted in many places. */
function within(node: Text, piece: TextPiece, at: number): Point {
  const { start, end } = piece.position;
  if (start.line === end.line) return along(start, at - piece.at);
  const breaks = breaksOf(node);
  const before = firstFrom(breaks, piece.at);
  const after = firstFrom(breaks, at);
  const point = along(start, at - piece.at);
  if (after === before) return point;
  return { ...point, line: start.line + after - before, column: at - breaks[after - 1]! };
}

const knownBreaks = new WeakMap<Text, readonly number[]>();

/** Where the lines of a text node end, by UTF-16 units (0-based), ascending. Found once: each of thousands of lines may be asked for. */
function breaksOf(node: Text): readonly number[] {
  const known = knownBreaks.get(node);
  if (known !== undefined) return known;
  const breaks: number[] = [];
  for (let at = node.value.indexOf('\n'); at >= 0; at = node.value.indexOf('\n', at + 1)) breaks.push(at);
  knownBreaks.set(node, breaks);
  return breaks;
}

/** The index of the first of these ascending numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The point after `words`, whose lines are not indented in the notes. */
export function moved(point: Point, words: string): Point {
  const last = words.lastIndexOf('\n');
  if (last < 0) return along(point, words.length);
  const breaks = words.split('\n').length - 1;
  return { ...along(point, words.length), line: point.line + breaks, column: words.length - last };
}

/** The point so many UTF-16 units further on the line. */
export function along({ line, column, offset }: Point, units: number): Point {
  return { line, column: column + units, ...(offset === undefined ? {} : { offset: offset + units }) };
}
