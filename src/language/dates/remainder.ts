import type { Span } from '../../model/span.ts';

/** Words of a text, and where their part of it begins. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** What stands between the spans, without `kl.` and the punctuation that joined it to them; empty pieces left out. */
export function remainder(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    pieces.push({ start: from, text: withoutJoints(text.slice(from, Math.max(from, start))) });
    from = Math.max(from, end);
  }
  pieces.push({ start: from, text: withoutJoints(text.slice(from)) });
  return pieces.filter((piece) => piece.text !== '');
}

/** One round for the punctuation, one for a parenthesis, one for what stood before it. */
const rounds = 3;

function withoutJoints(piece: string): string {
  let text = piece;
  for (let round = 0; round < rounds; round++) {
    text = trimmed(text, leadingJoint, trailingJoint).replace(/(?<!\p{L})(?:kl\.?|klockan)$/iu, '');
    if (!isBalanced(text)) text = text.replace(/^\)/, '').replace(/\($/, '');
  }
  return text.replace(/^\(\s{0,3}\)$/, '');
}

/** Whether `text` has as many closing parentheses as opening ones. */
export function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

const leadingJoint = /[\s,.;:|–-]/;
const trailingJoint = /[\s,;:|–-]/;

function trimmed(text: string, leading: RegExp, trailing: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && leading.test(text[start]!)) start++;
  while (end > start && trailing.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}
