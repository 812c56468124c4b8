import type { Span } from '../../model/span.ts';
import { findAll } from '../../model/find-all.ts';
import { trimSpan } from './statements.ts';

/** A part between commas or conjunctions, and what stands before it. */
export interface Segment extends Span {
  readonly text: string;
  readonly after: 'start' | 'comma' | 'dash' | 'conjunction';
  /** Whether a conjunction follows. */
  readonly isJoined: boolean;
}

const conjunction = /\s+(?:och|samt|jämte|&|\+)\s+|\s*\/\s*/giu;
const leadingConjunction = /^(?:och|samt|jämte|&|\+)\s+/iu;
const afterFirst = /\s*[,(;]|\s+(?:och|samt|jämte|&|\+)\s|\s*\/\s/iu;
/** What stands between two who are named together, and nothing else. */
export const betweenTwo = /^\s+(?:och|and|samt|jämte|&|\+)\s+$/iu;
const longestName = 200;
const longestParenthesis = 200;
const endsInNumber = /\d\s*$/u;
const isNumbers = /^\s*§{0,2}\s*\d{1,3}(?:\s*[-–—]\s*§?\s*\d{1,3})?\s*(?:$|[.,;)]|och\s+\d)/u;

/** Whom a line names first: `Anna Ek` of `Anna Ek, HR-chef` and of `Anna Ek och Bo Alm`. */
export function firstNamed(text: string): string {
  return text.split(afterFirst, 1)[0]!;
}

/** `Bo Alm` of `och Bo Alm`, the last of a list. */
export function withoutConjunction(text: string): string {
  return text.replace(leadingConjunction, '');
}

/** Divides a statement at its commas and free-standing dashes, but for those in parentheses and in `§§ 63–68, 70`. */
export function splitAtCommas(text: string, span: Span): Segment[] {
  const commas: number[] = [];
  let start = span.start;
  for (let at = span.start, closed = true; at < span.end; at += 1) {
    if (text[at] === '(' && closed) {
      const closing = text.indexOf(')', at);
      closed = closing >= 0 && closing < span.end;
      if (closed) at = closing;
    } else if (isDash(text, at) || isComma(text, start, at)) {
      commas.push(at);
      start = at + 1;
    }
  }
  const bounds = [span.start - 1, ...commas, span.end];
  return bounds
    .slice(1)
    .map((end, index) =>
      segment(text, { start: (bounds[index] ?? 0) + 1, end }, index === 0 ? 'start' : signAt(bounds[index]!)),
    )
    .filter((part) => part.text !== '');

  function signAt(at: number): 'comma' | 'dash' {
    return text[at] === ',' ? 'comma' : 'dash';
  }
}

/** Divides a segment at the `och`, `samt`, `&`, `+` and `/` that `parts` says are between people. */
export function splitAtConjunctions(
  text: string,
  whole: Segment,
  parts: (left: string, right: string) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  let rest: Segment = whole;
  for (const match of findAll(conjunction, whole.text)) {
    const at = whole.start + match.index;
    const next = at + match[0].length;
    if (at < rest.start || isInParentheses(whole.text, match.index)) continue;
    const left = segment(text, { start: rest.start, end: at }, rest.after);
    const right = segment(text, { start: next, end: whole.end }, 'conjunction');
    // `Sjö- och luftfartsverket`
    if (left.text === '' || left.text.length > longestName || left.text.endsWith('-')) continue;
    if (!parts(left.text, right.text.slice(0, longestName))) continue;
    segments.push({ ...left, isJoined: true });
    rest = right;
  }
  return [...segments, rest];
}

function segment(text: string, span: Span, after: Segment['after']): Segment {
  const trimmed = trimSpan(text, span);
  const slice = text.slice(trimmed.start, trimmed.end);
  const opening = leadingConjunction.exec(slice)?.[0];
  if (opening === undefined) return { ...trimmed, text: slice, after, isJoined: false };
  const joined = after === 'start' ? 'start' : 'conjunction';
  const start = trimmed.start + opening.length;
  return { start, end: trimmed.end, text: slice.slice(opening.length), after: joined, isJoined: false };
}

/** `Anna Ek – rektor`; a dash between numbers makes a range of them. */
function isDash(text: string, at: number): boolean {
  return /^\s[-–—]\s+[^\s\d§]/u.test(text.slice(at - 1, at + 4));
}

/** Whether a comma stands there that is not one between § numbers. */
function isComma(text: string, start: number, at: number): boolean {
  if (text[at] !== ',') return false;
  const before = text.slice(Math.max(start, at - 40), at);
  return !(endsInNumber.test(before) && isNumbers.test(text.slice(at + 1, at + 40)));
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestParenthesis), at);
  const opening = before.lastIndexOf('(');
  return opening > before.lastIndexOf(')') && text.slice(at, at + longestParenthesis).includes(')');
}
