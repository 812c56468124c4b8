import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { LineIndex } from '../markdown/line-index.ts';
import { findAll } from '../../model/find-all.ts';
import { type CanonicalKey, canonicalKey } from './keys.ts';
import type { FrontMatterEntry } from './value.ts';

/** Words of a title block and where they stand. */
interface Piece {
  readonly text: string;
  readonly position: Position;
}

/**
 * Takes the title block of pandoc (`% Title`, `% authors`, `% date` at the top) out of the tree, as entries of front matter.
 * Authors may be labelled, as people write them: `% Sekreterare: Bo Ek`.
 */
export function takePandocTitle(root: Root, index: LineIndex): FrontMatterEntry[] {
  const [first] = root.children;
  if (first?.type !== 'paragraph' || !first.position || !isMarked(index.lines[first.position.start.line - 1]))
    return [];
  const fields: Piece[][] = [];
  for (let line = first.position.start.line; line <= first.position.end.line; line++) {
    const text = index.lines[line - 1]!;
    if (isMarked(text)) fields.push([]);
    const pieces = piecesOf(text, line, index);
    for (const piece of pieces) fields.at(-1)!.push(piece);
  }
  if (fields.length > 3) return [];
  root.children.shift();
  const [title = [], authors = [], date = []] = fields;
  return [
    ...title.slice(0, 1).map((piece) => entry('titel', 'titel', joined(title, piece))),
    ...authors.map(authorEntry),
    ...date.slice(0, 1).map((piece) => entry('datum', 'datum', joined(date, piece))),
  ];
}

function isMarked(line: string | undefined): boolean {
  return line !== undefined && /^%(?:\s|$)/.test(line);
}

/** The words of a line, without its mark and the sign that breaks it; several authors are parted by `;`. */
function piecesOf(line: string, number: number, index: LineIndex): Piece[] {
  const pieces: Piece[] = [];
  const from = /^%?\s*/.exec(line)![0].length;
  const to = /\\?\s*$/.exec(line)!.index;
  for (const { 0: part, index: at } of findAll(/[^;]+/g, line.slice(from, to))) {
    const text = part.trim();
    if (text === '') continue;
    const start = from + at + part.indexOf(text);
    pieces.push({
      text,
      position: { start: index.point(number, start + 1), end: index.point(number, start + text.length + 1) },
    });
  }
  return pieces;
}

function joined(pieces: readonly Piece[], first: Piece): Piece {
  const { end } = pieces.at(-1)!.position;
  return { text: pieces.map(({ text }) => text).join(' '), position: { start: first.position.start, end } };
}

function authorEntry(piece: Piece): FrontMatterEntry {
  const colon = piece.text.indexOf(':');
  const label = piece.text.slice(0, Math.max(colon, 0)).trim();
  const key = label === '' ? null : canonicalKey(label);
  if (key === null) return entry(null, 'författare', piece);
  const value = piece.text.slice(colon + 1);
  const skip = colon + 1 + value.length - value.trimStart().length;
  const { start, end } = piece.position;
  const after = { ...start, column: start.column + skip, offset: (start.offset ?? 0) + skip };
  return entry(key, label, { text: value.trim(), position: { start: after, end } }, start);
}

function entry(
  key: CanonicalKey | null,
  written: string,
  { text, position }: Piece,
  start = position.start,
): FrontMatterEntry {
  return {
    key,
    written,
    value: { kind: 'text', text, position },
    position,
    keyPosition: { start, end: start },
  };
}
