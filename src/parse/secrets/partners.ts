import type { Mark } from './mark.ts';

/** Two signs at the start of a mark, which may be meant for those of a block. */
const twoColons = /^[^[\s\p{L}\p{N}]{2}/u;

/** The next mark after `index` that begins or ends a block, or may be meant to. */
export function nextBlockMark(lines: readonly string[], marks: readonly Mark[], index: number): Mark | null {
  for (let at = index + 1; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.type === 'open' || mark.type === 'close' || mark.type === 'directive') return mark;
    if (mark.type === 'doubtful' && twoColons.test(lines[mark.line]!.slice(mark.start))) return mark;
  }
  return null;
}

/** The marks that begin something, each with the one that ends it, inner ones first. Linear time. */
export function partnersOf(lines: readonly string[], marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const partners = new Map<Mark, Mark>();
  const open = new Map<string, Mark[]>();
  for (const mark of marks) {
    const kind = kindOf(lines, mark);
    const isEnd = mark.type === 'close' || mark.type === 'doubtful-end';
    const waiting = open.get(kind) ?? [];
    if (!isEnd) waiting.push(mark);
    const begin = isEnd ? waiting.pop() : undefined;
    if (begin !== undefined) partners.set(begin, mark);
    open.set(kind, waiting);
  }
  return partners;
}

/** What may be paired with each other: blocks, and marks in brackets of one kind. */
function kindOf(lines: readonly string[], { type, line, start }: Mark): string {
  if (type === 'open' || type === 'close' || type === 'directive') return 'block';
  const text = lines[line]!.slice(start, start + 2);
  if (type === 'doubtful' && twoColons.test(text) && !/^[<{(]/.test(text)) return 'block';
  return text[0] ?? '';
}
