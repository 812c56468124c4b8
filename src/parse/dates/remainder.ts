/** A part of a text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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

function withoutJoints(piece: string): string {
  const trimmed = piece.replace(/^[\s,.;:|–-]+/, '').replace(/[\s,;:|–-]+$/, '');
  const inner = trimmed.replace(/(?<!\p{L})(?:kl\.?|klockan)$/iu, '').trimEnd();
  const open = inner.replace(/^\)/, '').replace(/\($/, '');
  if (isUnbalanced(inner) && open !== inner) return withoutJoints(open);
  return inner === trimmed ? inner.replace(/^\(\s*\)$/, '') : withoutJoints(inner);
}

function isUnbalanced(text: string): boolean {
  return text.split('(').length !== text.split(')').length;
}
