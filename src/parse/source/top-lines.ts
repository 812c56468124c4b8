import type { LineEdit } from '../secrets/edit-lines.ts';

/** A comment above the front matter; lines are 0-based. */
export interface TopComment {
  /** What stands between its marks. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** The unit (0-based) after its end on the last line. */
  readonly end: number;
}

/** What brings front matter to the top of the notes, in the form that is read. */
export interface TopLines {
  readonly edits: readonly LineEdit[];
  readonly comments: readonly TopComment[];
}

const nothing: TopLines = { edits: [], comments: [] };

/** The first words of front matter, so that a rule below empty lines or a comment is none. */
const keyed = /^\s*(?:#|["']?[\p{L}_][\p{L}\p{M}\p{N} _/()."'-]{0,79}["']?\s*[:=])/u;

/**
 * Finds front matter below empty lines and comments, and in TOML (`+++`). Its first fence moves to the first line, so that all who
 * read it find it there; the lines between are empty, and line n stays line n. Comments above it are given back, since they are no text.
 */
export function topLines(lines: readonly string[]): TopLines {
  const comments: TopComment[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    if (!line.trimStart().startsWith('<!--')) break;
    const comment = commentAt(lines, at);
    if (comment === null) return nothing;
    comments.push(comment);
    at = comment.last;
  }
  const fence = /^(?:---|\+\+\+)\s*$/.exec(lines[at] ?? '')?.[0]?.trim();
  if (fence === undefined || (at === 0 && fence === '---')) return nothing;
  const last = lines.findIndex((line, index) => index > at && line.trimEnd() === fence);
  const first = lines.slice(at + 1, at + 50).find((line) => line.trim() !== '');
  if (last < 0 || first === undefined || !keyed.test(first)) return nothing;
  const edits: LineEdit[] = [];
  for (let line = 0; line <= at; line++)
    if (line === 0 || lines[line] !== '') edits.push(wholeLine(lines, line, line === 0 ? '---' : ''));
  if (fence === '+++') {
    for (let line = at + 1; line < last; line++)
      for (const edit of tomlEdits(lines[line]!, line)) edits.push(edit);
    edits.push(wholeLine(lines, last, '---'));
  }
  return { edits, comments };
}

function wholeLine(lines: readonly string[], line: number, text: string): LineEdit {
  return { line, start: 0, end: lines[line]!.length, text };
}

/** The comment that begins on a line, when nothing else stands on its lines. */
function commentAt(lines: readonly string[], first: number): TopComment | null {
  const start = lines[first]!.indexOf('<!--') + 4;
  let text = '';
  for (let line = first; line < lines.length; line++) {
    const from = line === first ? start : 0;
    const end = lines[line]!.indexOf('-->', from);
    if (end < 0) {
      text += `${lines[line]!.slice(from)}\n`;
      continue;
    }
    text += lines[line]!.slice(from, end);
    return lines[line]!.slice(end + 3).trim() === '' ? { text, first, last: line, end: end + 3 } : null;
  }
  return null;
}

/** `key = "value"` and `[table]` as YAML has them. */
function tomlEdits(line: string, at: number): LineEdit[] {
  const table = /^(\s*)(\[{1,2})([^[\]]+)(\]{1,2})\s*$/.exec(line);
  if (table !== null) {
    const [, indent = '', open = '', name = ''] = table;
    const start = indent.length;
    return [
      { line: at, start, end: start + open.length, text: '' },
      { line: at, start: start + open.length + name.length, end: line.length, text: ':' },
    ];
  }
  const pair = /^\s*(?:[\p{L}\p{N}_.-]+|"[^"]*"|'[^']*')(\s*=\s*)/u.exec(line);
  if (pair === null) return [];
  const end = pair[0].length;
  return [{ line: at, start: end - pair[1]!.length, end, text: ': ' }];
}
