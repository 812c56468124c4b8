import type { List, Break, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';
import { onceFor } from '../../model/once-for.ts';
import { breaksInName } from '../../language/election-names.ts';
import { clauseBegins } from '../../language/typed-marks.ts';
import { lineText } from '../../model/text.ts';
import { linesOfText } from '../../model/text-places.ts';
import { beginsWithSmall } from '../../model/text-shapes.ts';

/** One line of a paragraph as it stands in the notes. */
export interface Line {
  readonly children: readonly PhrasingContent[];
  /** Its words, on one line, without markup. */
  readonly text: string;
  readonly position: Position;
}

/** Parts a paragraph at its line breaks, soft and hard; breaks inside emphasis or a link part nothing. Many stages ask for the same lines. */
export const linesOf = onceFor(partAtBreaks);

function partAtBreaks(paragraph: Paragraph): readonly Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text' && child.value.includes('\n')) {
      for (const [nth, piece] of linesOfText(child).entries()) {
        if (nth > 0) lines.push([]);
        if (piece.value !== '') lines.at(-1)!.push(piece);
      }
    } else lines.at(-1)!.push(child);
  }
  return lines.filter((children) => children.length > 0).map(toLine);
}

/** A paragraph of some of its lines; with `hard`, each line break is kept as one. */
export function paragraphOf(lines: readonly Line[], hard: boolean): Paragraph {
  const children: PhrasingContent[] = [];
  for (const [nth, line] of lines.entries()) {
    if (nth > 0)
      children.push({ ...(hard ? hardBreak : softBreak), position: between(lines[nth - 1]!, line) });
    for (const child of line.children) children.push(child);
  }
  return {
    type: 'paragraph',
    children,
    position: { start: lines[0]!.position.start, end: lines.at(-1)!.position.end },
  };
}

/** Lines that running text was broken into, as the one line that they are. */
export function unbroken(lines: readonly Line[]): Line {
  const children: PhrasingContent[] = [];
  for (const [nth, line] of lines.entries()) {
    if (nth > 0) children.push({ type: 'text', value: ' ', position: between(lines[nth - 1]!, line) });
    children.push(...line.children);
  }
  return toLine(children);
}

/** Nobody breaks a shorter line. */
const shortestBroken = 40;

/** Whether a line of running text is broken off and goes on with the next: `lower` begins with a small letter, and is no att-sats; or it goes on with a name. */
export function isBrokenOff(upper: string, lower: string): boolean {
  return (
    upper.length >= shortestBroken &&
    !/[.:;!?]$/u.test(upper) &&
    (beginsWithSmall(lower) || breaksInName(upper, lower)) &&
    !clauseBegins.test(lower) &&
    !/^\p{Ll}{1,3}[.)](?:\s|$)/u.test(lower)
  );
}

/** A line of the given phrasing, which must have positions and at least one node. */
export function toLine(children: readonly PhrasingContent[]): Line {
  return {
    children,
    text: lineText(children),
    position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end },
  };
}

const hardBreak: Break = { type: 'break' };
const softBreak: Text = { type: 'text', value: '\n' };

function between(before: Line, after: Line): Position {
  return { start: before.position.end, end: after.position.start };
}

/** A list with only its first entries, at least one. */
export function firstEntries(list: List, count: number): List {
  const children = list.children.slice(0, count);
  const end = children.at(-1)!.position!.end;
  return { ...list, children, position: { start: list.position!.start, end } };
}
