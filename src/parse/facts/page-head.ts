import { cellsAtGaps } from '../markdown/columns.ts';
import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { isBodyAlone, isGenericBody, namesBody, namesPrincipal } from '../../language/bodies.ts';
import { documentFirst, startsTitle } from '../../language/meetings.ts';
import { readTitle, type IsWritten } from '../cover/title/title.ts';
import { linesOf } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { beginsItem } from '../source/page-lines.ts';
import type { Candidate } from './candidate.ts';

/** What the head of the first page tells beside the kind of document and the day. */
export interface PageHead {
  readonly bodies: readonly Candidate<string>[];
  readonly principal: string | null;
}

/** A head is short. */
const mostLines = 10;
const longestLine = 200;

/**
 * Reads the head of the first page, as text from a PDF has it: columns parted by several spaces, one of which names the body
 * (`Kommunstyrelsen            2025-04-08`) or whose body it is (`NORDÅS KOMMUN         PROTOKOLL`).
 */
export function readPageHead(nodes: readonly RootContent[]): PageHead {
  const bodies: Candidate<string>[] = [];
  let principal: string | null = null;
  for (const { text, position } of firstLines(nodes)) {
    for (const cell of cellsOf(text)) {
      if (isBodyAlone(cell)) bodies.push({ value: cell, rank: 'line', words: cell, position });
      else if (namesPrincipal(cell)) principal ??= cell;
    }
  }
  return { bodies, principal };
}

/**
 * Whose meeting it was by a line below the first that begins as a title does and has no day (`Protokoll från årsstämma i Långby
 * vägsamfällighet`), or by the line above that, where what stands higher up belongs to the page it was copied from.
 */
export function bodiesInTitleLines(nodes: readonly RootContent[], isWritten: IsWritten): Candidate<string>[] {
  const lines = firstLines(nodes);
  return lines.flatMap(({ text, position }, nth): Candidate<string>[] => {
    if (text.length > longestLine || !startsTitle(text)) return [];
    const { kind, body } = readTitle({ text, position }, isWritten);
    const above = lines[nth - 1];
    if (body !== null) return [{ value: body, rank: 'event', words: text, position }];
    return kind !== null && above && namesBody(above.text) && isShortName(above.text)
      ? [{ value: above.text, rank: 'event', words: above.text, position: above.position }]
      : [];
  });
}

function isShortName(text: string): boolean {
  return /^\p{Lu}[^.!?:,\d]{3,60}$/u.test(text) && !isGenericBody(text);
}

interface HeadLine {
  readonly text: string;
  readonly position: Position;
}

/** The first lines that are no heading, up to the first item. */
function firstLines(nodes: readonly RootContent[]): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const node of nodes) {
    const own = linesIn(node);
    if (own === null) break;
    for (const line of own) {
      if (lines.length >= mostLines || beginsItem(line.text)) return lines;
      lines.push(line);
    }
  }
  return lines;
}

/** The lines of a paragraph; what stands far in is code to Markdown. Null for other nodes, which end the head. */
function linesIn(node: RootContent): HeadLine[] | null {
  if (node.type === 'code' && !node.lang)
    return node.value.split('\n').map((text) => ({ text: text.trim(), position: node.position! }));
  if (node.type !== 'paragraph') return null;
  return linesOf(node).map(({ children, position }) => ({ text: rawText(children).trim(), position }));
}

/** The columns of a line, each without the day and the abbreviation after it. */
function cellsOf(text: string): string[] {
  if (text.length > longestLine) return [];
  return cellsAtGaps(text).map((cell) =>
    cell
      .replace(documentFirst, '')
      .replace(/\s*,?\s\d[\d\s.:/–-]*$/u, '')
      .replace(/\s\(\p{Lu}+\)$/u, ''),
  );
}
