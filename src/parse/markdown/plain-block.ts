import type { Heading, List, Paragraph, Table, Yaml } from 'mdast';
import type { LineIndex } from './line-index.ts';
import { plainList } from './plain-list.ts';
import { plainTable } from './plain-table.ts';
import { plainText, positionOf, type Lines } from './plain-text.ts';

/** The node of front matter or a block in which no text means anything to Markdown; null for all else. */
export function plainBlock(lines: Lines, index: LineIndex): Yaml | Heading | Paragraph | List | Table | null {
  const start = index.lines[lines.first - 1]!;
  if (lines.first === 1 && fence.test(start)) return frontMatter(lines, index);
  if (start.startsWith('|')) return plainTable(lines, index);
  if (start.startsWith('#')) return plainHeading(lines, index);
  return plainList(lines, index) ?? plainParagraph(lines, index);
}

/** Begins and ends front matter. */
export const fence = /^---[ \t]*$/;

/** Lines of which the first and last are fences; a null character would be replaced in what they enclose. */
function frontMatter(lines: Lines, index: LineIndex): Yaml | null {
  const value = index.lines.slice(lines.first, lines.last - 1).join('\n');
  if (value.includes('\0')) return null;
  return { type: 'yaml', value, position: positionOf(lines, 1, index) };
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
