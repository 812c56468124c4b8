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

/** The place in the notes of `value.slice(start, end)`, 0-based UTF-16; `end` is greater than `start`. */
export function placeIn(node: PlacedText, start: number, end: number): Position {
  return { start: startAt(node, start), end: endAt(node, end) };
}

/** Whether `value.slice(start, end)` stands in the notes just so. */
export function isExact(node: PlacedText, start: number, end: number): boolean {
  const pieces = node.data?.pieces;
  if (pieces === undefined) return true;
  const piece = pieceAt(pieces, start);
  return piece.exact && piece === pieceAt(pieces, end - 1);
}

/** A part of a text node, by UTF-16 units (0-based, `end` not included), with its own place and pieces. */
export function sliceText(node: Text, start: number, end: number = node.value.length): Text {
  const value = node.value.slice(start, end);
  if (!isPlaced(node) || value === '') return { ...node, value };
  const sliced: Text = { ...node, value, position: placeIn(node, start, end) };
  const { data } = node;
  if (data?.pieces === undefined) return sliced;
  const pieces = data.pieces
    .slice(data.pieces.indexOf(pieceAt(data.pieces, start)))
    .filter(({ at }) => at < end)
    .map((piece): TextPiece => {
      if (piece.at >= start) return { ...piece, at: piece.at - start };
      return { ...piece, at: 0, position: { start: startAt(node, start), end: piece.position.end } };
    });
  return { ...sliced, data: { ...data, pieces } };
}

export function isPlaced(node: Text): node is PlacedText {
  return node.position !== undefined;
}

function startAt(node: PlacedText, at: number): Point {
  const pieces = node.data?.pieces;
  if (pieces === undefined) return moved(node.position.start, node.value.slice(0, at));
  const piece = pieceAt(pieces, at);
  return piece.exact ? moved(piece.position.start, node.value.slice(piece.at, at)) : piece.position.start;
}

function endAt(node: PlacedText, at: number): Point {
  const pieces = node.data?.pieces;
  if (pieces === undefined) return moved(node.position.start, node.value.slice(0, at));
  const piece = pieceAt(pieces, at - 1);
  return piece.exact ? moved(piece.position.start, node.value.slice(piece.at, at)) : piece.position.end;
}

function pieceAt(pieces: readonly TextPiece[], at: number): TextPiece {
  return pieces.findLast((piece) => piece.at <= at) ?? pieces[0]!;
}

/** The point after `words`, whose lines are not indented in the notes. */
function moved({ line, column, offset }: Point, words: string): Point {
  const breaks = words.split('\n').length - 1;
  const by = words.length;
  return {
    line: line + breaks,
    column: breaks === 0 ? column + by : by - words.lastIndexOf('\n'),
    ...(offset === undefined ? {} : { offset: offset + by }),
  };
}
