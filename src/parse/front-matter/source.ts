import type { Point, Position } from 'unist';
import { findAll } from '../../model/find-all.ts';

/** The rest of a line from some place in it, without the space around it. */
export interface Fragment {
  /** Empty for a blank line. */
  readonly text: string;
  /** 0-based offset of `text` in the front matter, in UTF-16 units. */
  readonly start: number;
  /** Columns before `text`; a tab goes to the next multiple of four. */
  readonly indent: number;
}

/** The text of a front matter and where it lies in the file. */
export interface Source {
  readonly lines: readonly Fragment[];
  /** The place in the file of what stands between two offsets in the front matter (the latter not included). */
  readonly place: (start: number, end: number) => Position;
  /** The whole line that holds an offset, with its indentation. */
  readonly lineAt: (offset: number) => string;
}

/** Splits the text of a front matter in lines. `firstLine` (1-based) and `offset` say where it begins in the file. */
export function readSource(text: string, options: { firstLine: number; offset: number }): Source {
  const lines: Fragment[] = [];
  const starts: number[] = [0];
  for (const ending of findAll(/\r\n|\n|\r/g, text)) starts.push(ending.index + ending[0].length);
  for (const [index, start] of starts.entries())
    lines.push(fragment(text.slice(start, starts[index + 1]), start, 0));

  const point = (offset: number): Point => {
    const line = lineAt(starts, offset);
    return {
      line: options.firstLine + line,
      column: offset - (starts[line] ?? 0) + 1,
      offset: options.offset + offset,
    };
  };
  return {
    lines,
    place: (start, end) => ({ start: point(start), end: point(end) }),
    lineAt: (offset) => {
      const line = lineAt(starts, offset);
      return text.slice(starts[line], starts[line + 1]).trimEnd();
    },
  };
}

/** What is left of `part` from `skip` on, itself a fragment. */
export function rest(part: Fragment, skip: number): Fragment {
  return fragment(part.text.slice(skip), part.start + skip, part.indent + skip);
}

/** The offset after the last letter of `part`. */
export function end(part: Fragment): number {
  return part.start + part.text.length;
}

/** Whether a line is a comment: `# …`, or commented out (`#plats: …`); `#3` is none. */
export function isComment(line: Fragment): boolean {
  return /^#(?!\d)/.test(line.text);
}

/** Whether a line says nothing: blank or a comment. */
export function isSilent(line: Fragment): boolean {
  return line.text === '' || isComment(line);
}

/**
 * The fragments as one text in which an offset is still what it was in the front matter, counted from the first of
 * them: everything between them is spaces.
 */
export function joinInPlace(parts: readonly Fragment[]): string {
  let text = '';
  const base = parts[0]?.start ?? 0;
  for (const part of parts) text += ' '.repeat(part.start - base - text.length) + part.text;
  return text;
}

function fragment(raw: string, start: number, indent: number): Fragment {
  const text = raw.trimStart();
  const space = raw.length - text.length;
  return { text: text.trimEnd(), start: start + space, indent: widen(raw, space, indent) };
}

function widen(raw: string, space: number, indent: number): number {
  let columns = indent;
  for (let index = 0; index < space; index += 1)
    columns = raw[index] === '\t' ? columns - (columns % 4) + 4 : columns + 1;
  return columns;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
