import { markAtFence } from './fence-mark.ts';
import { boundOnLine } from '../../language/secrecy.ts';
import { findAll } from '../../model/find-all.ts';
import { markAtBracket } from './bracket-mark.ts';
import { markAtColons } from './colon-mark.ts';
import { type FoldedLine, foldLine, hasNestedComment } from './fold-line.ts';
import { type FoundMark, type Mark, bracket, colon, linePrefix } from './mark.ts';
import {
  markAtBrace,
  markBehind,
  markAtLabel,
  markAtParenthesis,
  markAtTag,
  markInRemark,
} from './sign-mark.ts';

const probe = new RegExp(`[${colon}]+|[\\${bracket}{｛<＜(（=]|\\](?=[a-z])|/\\*`, 'gi');

const oneSign = `${colon}\\${bracket}{｛<＜(（=`;
const mayMark = new RegExp(`[${oneSign}]|/\\*`);
/** What lacks these has no sign of a mark, not even one that is written as an entity or escape: most lines, at the cost of two quick looks. */
const maySign = /[:[{<(=&\\\u02d0-\uffff]|\/\*/;
const mayBegin = /^(?:[\s>\d.)*+-]*(?:[a-zåäö][.)][ \t]+)?([!-~\u00a1-\uffff])\1|#\+)/;

/** A word may go on in the next line behind these. */
const goesOn = /[:：[［{｛<＜(（][:：\s/]{0,3}[\p{L}\p{M}]{0,14}[-\\]?$/u;

/** So many characters of two lines are looked at together where a word may go on from the one into the other. */
const joined = { before: 24, after: 80 };
/** The end of a comment or tag is looked for on so many lines. */
const longestGap = 40;

/** Finds all that is, or may be meant as, a mark of secrecy, in any context of Markdown. Linear time. */
export function findMarks(lines: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    const bound = boundOnLine(line);
    if (bound === null && !maySign.test(line) && !mayBegin.test(line)) continue;
    const found = marksIn(line, lines[index + 1]);
    if (bound !== null && found.length === 0) found.push(markOfLine(line, bound));
    const folded = foldLine(line);
    if (folded !== null) addFolded(found, marksIn(folded.text, lines[index + 1]), folded, line);
    const nested = hasNestedComment(line) ? foldLine(line, true) : null;
    if (nested !== null) addFolded(found, marksIn(nested.text, lines[index + 1]), nested, line);
    const next =
      markIntoNext(lines, index, folded) ??
      (folded?.open === 'comment' ? markIntoNext(lines, index, null) : null);
    if (next !== null && !found.some(({ end }) => end > next.start)) found.push(next);
    for (const mark of found) marks.push(finished(mark, index));
  }
  return marks;
}

/** A line that is nothing but the word and that it begins or ends. */
function markOfLine(line: string, bound: 'start' | 'end'): FoundMark {
  const start = linePrefix.exec(line)![0].length;
  return { type: bound === 'end' ? 'doubtful-end' : 'doubtful', start, end: line.length };
}

function finished(mark: FoundMark, line: number): Mark {
  const whole: Mark = {
    ground: null,
    replacement: null,
    doubt: mark.type.startsWith('doubtful') ? 'misspelt' : null,
    headingOnly: false,
    isAfter: false,
    ...mark,
    line,
  };
  const isNested = whole.replacement !== null && hasMark(whole.replacement);
  return isNested ? { ...whole, type: 'doubtful', replacement: null, doubt: 'nested' } : whole;
}

function hasMark(text: string): boolean {
  return findMarks([text]).some((mark) => !mark.headingOnly);
}

function marksIn(line: string, below = ''): FoundMark[] {
  const marks: FoundMark[] = [];
  const fence = markAtFence(line);
  if (fence !== null) return [fence];
  if (!mayMark.test(line)) return [];
  let last = 0;
  let lastBracket: number | null = null;
  for (const { 0: signs, index } of findAll(probe, line)) {
    if (index < last) continue;
    const isColon = colon.includes(signs[0]!);
    let mark: FoundMark | null;
    if (isColon) mark = markAtColons(line, index, signs) ?? markAtLabel(line, index, below);
    else if (bracket.includes(signs))
      mark = markAtBracket(line, index, (lastBracket ??= line.lastIndexOf(']')));
    else if ('{｛'.includes(signs)) mark = markAtBrace(line, index);
    else if ('<＜'.includes(signs)) mark = markAtTag(line, index);
    else if (signs === ']') mark = markBehind(line, index);
    else if (signs === '/*') mark = markInRemark(line, index);
    else if (signs === '=') mark = markAtLabel(line, index, below);
    else mark = markAtParenthesis(line, index);
    if (mark === null) continue;
    marks.push(mark);
    // What counts in headings only must not stand in the way of what is within it.
    if (!mark.headingOnly) last = mark.end;
  }
  return marks;
}

/** Adds what is a mark only to who sees the page: none of it is written right. */
function addFolded(
  found: FoundMark[],
  more: readonly FoundMark[],
  { columns }: FoldedLine,
  line: string,
): void {
  for (const mark of more) {
    if (mark.type === 'close' || mark.type === 'directive') continue;
    const start = columns[mark.start]!;
    const end = Math.min(line.length, columns[mark.end]!);
    if (found.some((one) => one.start <= end && start <= one.end && !one.headingOnly)) continue;
    const type = mark.type === 'doubtful-end' ? mark.type : 'doubtful';
    found.push({
      ...mark,
      type,
      start,
      end,
      ground: null,
      replacement: null,
      doubt: mark.doubt ?? 'misspelt',
    });
  }
  found.sort((one, other) => one.start - other.start);
}

/** A mark whose word goes on in the next line, or behind a comment or tag of several lines. */
function markIntoNext(lines: readonly string[], index: number, folded: FoldedLine | null): FoundMark | null {
  const text = folded?.text ?? lines[index]!;
  const isCut = folded?.open != null;
  if (/[.,;!?)\]"”*|\d]$/.test(text.slice(-1)) || !goesOn.test(text.slice(-joined.before))) return null;
  let next = index + 1;
  if (isCut) {
    const sign = folded.open === 'comment' ? '-->' : '>';
    const end = Math.min(lines.length, next + longestGap);
    while (next < end && !lines[next]!.includes(sign)) next++;
  }
  const line = lines[next]?.slice(0, 4 * joined.after);
  if (line === undefined || line.trim() === '') return null;
  const rest = isCut && folded.open === 'tag' ? line.slice(line.indexOf('>') + 1) : line;
  const below = foldLine(rest)?.text ?? rest;
  const before = text.slice(-joined.before).replace(/[-\\]$/u, '');
  const both = before + below.slice(linePrefix.exec(below)![0].length).slice(0, joined.after);
  const spans = (mark: FoundMark) =>
    mark.start < before.length && mark.end > before.length && !mark.headingOnly;
  const mark = marksIn(both).find(spans);
  if (mark === undefined) return null;
  const at = text.length - Math.min(text.length, joined.before) + mark.start;
  const start = folded === null ? at : folded.columns[at]!;
  return { type: 'doubtful', start, end: lines[index]!.length };
}
