import type { Heading, List, Paragraph, Table } from 'mdast';
import type { LineIndex } from './line-index.ts';
import { plainList } from './plain-list.ts';
import { plainTable } from './plain-table.ts';
import { plainText, positionOf, type Lines } from './plain-text.ts';

/** The node of a block in which no text means anything to Markdown; null for all else. */
export function plainBlock(lines: Lines, index: LineIndex): Heading | Paragraph | List | Table | null {
  const start = index.lines[lines.first - 1]!;
  if (start.startsWith('|')) return plainTable(lines, index);
  if (start.startsWith('#')) return plainHeading(lines, index);
  return plainList(lines, index) ?? plainParagraph(lines, index);
}

function plainHeading(lines: Lines, index: LineIndex): Heading | null {
  const marks = /^(#{1,6}) /.exec(index.lines[lines.first - 1]!)?.[1];
  if (!marks || lines.first < lines.last) return null;
  const text = plainText(lines, marks.length + 2, index);
  if (!text || text.value.endsWith('#')) return null;
  const depth = marks.length as Heading['depth'];
  return { type: 'heading', depth, children: [text], position: positionOf(lines, 1, index) };
}

function plainParagraph(lines: Lines, index: LineIndex): Paragraph | null {
  const text = plainText(lines, 1, index);
  return text && { type: 'paragraph', children: [text], position: positionOf(lines, 1, index) };
}
