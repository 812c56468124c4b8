import { isOnlyMargin, isUnderline, quoteDepth, withoutMargin } from '../markdown/line-margin.ts';
import { linePrefix } from './mark.ts';
import { ItemEnds } from '../outline/item-ends.ts';
import { readOutlineLines, type OutlineHeading } from '../outline/outline-lines.ts';
import { linesInComments } from './comments.ts';

/** What the masking must know of the Markdown around a mark. All lines are 0-based. */
export interface Outline {
  /** The closing line of the front matter; -1 without one. */
  readonly frontMatterEnd: number;
  /** Of each line: the first line of its paragraph, table row, or value in the front matter; -1 for blank lines. */
  readonly paragraphs: Int32Array;
  /** Of each line: a number for the code fence that it lies in, or begins, or ends; 0 outside. */
  readonly fences: Int32Array;
  /** Of each line: 1 in an HTML comment that goes on from an earlier line. */
  readonly comments: Uint8Array;
  /** The heading that a line is part of: of Markdown, or where an item begins. */
  readonly headingAt: (line: number) => OutlineHeading | null;
  /** All of them, in order. */
  readonly headings: readonly OutlineHeading[];
  /** Where items, their parts and sections end. */
  readonly ends: ItemEnds;
}

/** A heading, also in a quote or list. */
const atx = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*#{1,6}(?:[ \t]|$)/;
/** A row of a table, or a mark of secrecy. */
const ownLine = /^(?:[|]|:{2,})/;
const fenceMark = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** Reads the Markdown around marks line by line; what is an item the outline of the notes tells. */
export function readOutline(lines: readonly string[]): Outline {
  const count = lines.length;
  const paragraphs = new Int32Array(count).fill(-1);
  const fences = new Int32Array(count);
  const comments = linesInComments(lines);
  const frontMatterEnd = findFrontMatterEnd(lines);
  let fence: { id: number; mark: string; quotes: number; margin: number } | null = null;
  let fenceCount = 0;
  let paragraph = -1;

  for (let index = 0; index < count; index++) {
    const line = lines[index]!;
    if (index <= frontMatterEnd) {
      if (line.trim() === '') continue;
      const begins =
        /^(?:\s*- |\s*#|---|[^\s:#][^:]*:|:::)/.test(line) || /^\s*[\p{L} -]+:(?:\s|$)/u.test(line);
      paragraphs[index] = paragraph = begins || paragraph < 0 ? index : paragraph;
      if (index === frontMatterEnd) paragraph = -1;
      continue;
    }
    const prefix = linePrefix.exec(line)![0];
    const quotes = quoteDepth(prefix);
    const text = line.slice(prefix.length);
    if (fence !== null && (quotes < fence.quotes || (text !== '' && prefix.length < fence.margin)))
      fence = null;
    const mark = fenceMark.exec(text)?.[0];
    if (fence !== null) {
      fences[index] = fence.id;
      const plain = withoutMargin(line);
      const closes =
        plain.startsWith(fence.mark) &&
        plain.slice(fence.mark.length).replaceAll(fence.mark[0]!, '').trim() === '';
      if (text !== '') paragraphs[index] = paragraph = closes || paragraph < 0 ? index : paragraph;
      if (text === '' || closes) paragraph = -1;
      if (closes) fence = null;
      continue;
    }
    if (mark !== undefined) {
      const margin = isOnlyMargin(prefix) ? 0 : prefix.length;
      fence = { id: ++fenceCount, mark, quotes, margin };
      fences[index] = fenceCount;
      paragraphs[index] = index;
      paragraph = -1;
      continue;
    }
    if (text === '') {
      paragraph = -1;
      if (prefix.trim() !== '') paragraphs[index] = index;
      continue;
    }
    const underline = paragraph >= 0 && isUnderline(withoutMargin(line)) ? paragraph : -1;
    const isAtx = atx.test(line);
    const isBlock = isAtx || /[^ \t]/.test(prefix) || ownLine.test(text);
    const goesOn = paragraph >= 0 && (!isBlock || sameQuote(line, lines[index - 1]!, text, prefix));
    paragraphs[index] = paragraph = goesOn ? paragraph : index;
    if (isAtx || underline >= 0 || ownLine.test(text)) paragraph = -1;
  }

  const outline = readOutlineLines(lines.join('\n'));
  const byLine = new Map<number, OutlineHeading>();
  for (const heading of outline.headings)
    for (let line = heading.first; line <= heading.last; line++) byLine.set(line, heading);
  return {
    frontMatterEnd,
    paragraphs,
    fences,
    comments,
    headings: outline.headings,
    ends: new ItemEnds(outline, count),
    headingAt: (line) => (comments[line] === 0 ? (byLine.get(line) ?? null) : null),
  };
}

/** A line of the same quote that begins nothing new. */
function sameQuote(line: string, before: string, text: string, prefix: string): boolean {
  if (!isOnlyMargin(prefix) || text.startsWith('#') || ownLine.test(text)) return false;
  return quoteDepth(prefix) === quoteDepth(linePrefix.exec(before)![0]) && line.trim() !== '';
}

function findFrontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return -1;
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
}
