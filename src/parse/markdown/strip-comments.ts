import { marginLength } from './line-margin.ts';
import type { Html, Nodes, Yaml } from 'mdast';
import type { Position } from 'unist';
import { findComments } from '../../model/text.ts';
import { editLines, type LineEdit } from '../secrets/edit-lines.ts';
import { changedSource, type SourceText } from '../source/source-text.ts';
import { parseTree } from './processor.ts';

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
    const found = commentsOf(result.text);
    if (found.length === 0) break;
    for (const comment of found) comments.push(toComment(comment, result));
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

function commentsOf(text: string): Found[] {
  const place = placesIn(text);
  return nodesWithComments(parseTree(text)).flatMap((node) => {
    const from = node.position!.start.offset!;
    const written = text.slice(from, node.position!.end.offset);
    return findComments(written).map(({ start, end }) => ({
      written: written.slice(start, end),
      from: place(from + start),
      to: place(from + end),
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

/** Finds the places of offsets that are asked for in ascending order; all 0-based. */
function placesIn(text: string): (offset: number) => Place {
  let line = 0;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart };
  };
}

/** The marks of lists and quotes before a comment stay; the space between it and the words after it goes with it. */
function editsBetween(lines: readonly string[], from: Place, to: Place): LineEdit[] {
  const edits: LineEdit[] = [];
  for (let line = from.line; line <= to.line; line++) {
    const written = lines[line]!;
    const margin = marginLength(written);
    const start = line === from.line ? from.column : margin;
    const stop = line === to.line ? to.column : written.length;
    const isFirst = start <= margin;
    const end = isFirst ? stop + /^[ \t]*/.exec(written.slice(stop))![0].length : stop;
    if (end > start) edits.push({ line, start, end, text: '' });
  }
  return edits;
}
