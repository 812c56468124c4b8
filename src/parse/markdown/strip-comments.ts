import type { Html, Nodes, Yaml } from 'mdast';
import type { Position } from 'unist';
import { editLines, type LineEdit } from '../secrets/edit-lines.ts';
import { changedSource, type SourceText } from '../source/source-text.ts';
import { parseTree } from './processor.ts';

/** As in HTML and CommonMark; one without an end is no comment. */
const comment = /<!--(?:-?>|[\s\S]*?-->)/g;

/** Taking out a comment may join the halves of another; after so many rounds the rest is text. */
const mostRounds = 4;

/** An HTML comment of the notes. */
export interface Comment {
  /** What stands between its marks. */
  readonly text: string;
  /** In the file, its marks among it. */
  readonly position: Position;
}

/**
 * Takes out the HTML comments, so that they reach neither the protocol nor any copy of the notes. Comments in code are text.
 * The text keeps its lines. The comments are given in document order.
 */
export function stripComments(source: SourceText): { source: SourceText; comments: readonly Comment[] } {
  let result = source;
  const comments: Comment[] = [];
  for (let round = 0; round < mostRounds && result.text.includes('<!--'); round++) {
    const found = findComments(result.text);
    if (found.length === 0) break;
    comments.push(...found.map((comment) => toComment(comment, result)));
    const before = result.text.split('\n');
    const edits = found.flatMap(({ from, to }) => editsBetween(before, from, to));
    const { lines, steps } = editLines(before, edits);
    result = changedSource(lines.join('\n'), steps, result);
  }
  return { source: result, comments };
}

function toComment({ written, from, to }: Found, source: SourceText): Comment {
  const place = ({ line, column }: Place) => source.original({ line: line + 1, column: column + 1 });
  return {
    text: written.replace(/^<!--/, '').replace(/-->$/, ''),
    position: { start: place(from), end: place(to) },
  };
}

interface Found {
  readonly written: string;
  readonly from: Place;
  readonly to: Place;
}

function findComments(text: string): Found[] {
  return nodesWithComments(parseTree(text)).flatMap((node) => {
    const { start, end } = node.position!;
    const written = text.slice(start.offset, end.offset);
    return Array.from(written.matchAll(comment)).map((match) => ({
      written: match[0],
      from: placeOf(written, match.index, start.line - 1, start.column - 1),
      to: placeOf(written, match.index + match[0].length, start.line - 1, start.column - 1),
    }));
  });
}

function nodesWithComments(node: Nodes): (Html | Yaml)[] {
  if (node.type === 'html' || node.type === 'yaml') return [node];
  return 'children' in node ? node.children.flatMap(nodesWithComments) : [];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text that begins at `line` and `column`; all 0-based. */
function placeOf(text: string, offset: number, line: number, column: number): Place {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1)!.length;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last };
}

/** The marks of lists and quotes before a comment stay; the space between it and the words after it goes with it. */
function editsBetween(lines: readonly string[], from: Place, to: Place): LineEdit[] {
  const edits: LineEdit[] = [];
  for (let line = from.line; line <= to.line; line++) {
    const written = lines[line]!;
    const margin = /^[ \t>]*/.exec(written)![0].length;
    const start = line === from.line ? from.column : margin;
    const stop = line === to.line ? to.column : written.length;
    const isFirst = start <= margin;
    const end = isFirst ? stop + /^[ \t]*/.exec(written.slice(stop))![0].length : stop;
    if (end > start) edits.push({ line, start, end, text: '' });
  }
  return edits;
}
