import { printable } from '../notes/shown-path.ts';
import { widthOf, wrap } from '../wrap.ts';

/** A labelled text with what belongs below it. */
export interface Row {
  readonly label: string;
  /** Each begins on a line of its own. */
  readonly texts: readonly string[];
  /** Whether texts that don't fit on a line are cut there instead of going on below. */
  readonly isCut?: boolean;
  readonly rows?: readonly Row[];
}

/** A part of the page, with its title. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** How titles and labels are painted; they are plain without a terminal. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly label: (text: string) => string;
}

/** The narrowest column of text, and the widest one of labels. */
const leastText = 20;
const mostLabel = 16;

/**
 * The groups as lines of at most `width` characters, but for single words that are longer: labels in one column, texts in the
 * next, an empty line between groups. Groups without rows are left out.
 */
export function layOut(groups: readonly Group[], width: number, paint: Paint): string[] {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }, nth) => [
      ...(nth === 0 ? [] : ['']),
      paint.title(printable(title)),
      ...rowLines(rows, 2, width, paint),
    ]);
}

function rowLines(rows: readonly Row[], indent: number, width: number, paint: Paint): string[] {
  const labels = rows.map(({ label }) => widthOf(label)).filter((length) => length <= mostLabel);
  const column = indent + Math.max(0, ...labels) + 2;
  return rows.flatMap(({ label, texts, isCut = false, rows: below = [] }) => {
    const room = Math.max(leastText, width - column);
    const lines = texts.flatMap((text) => {
      const oneLine = printable(text.replace(/\s+/g, ' ').trim());
      return isCut ? [cut(oneLine, room)] : wrap(oneLine, room);
    });
    const gap = ' '.repeat(Math.max(2, column - indent - widthOf(label)));
    const [first = '', ...rest] = lines;
    return [
      `${' '.repeat(indent)}${paint.label(printable(label))}${first === '' ? '' : gap + first}`,
      ...rest.map((line) => ' '.repeat(column) + line),
      ...rowLines(below, column, width, paint),
    ];
  });
}

function cut(text: string, room: number): string {
  const [letters, ellipsis] = [Array.from(text), '…'];
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}${ellipsis}`;
}
