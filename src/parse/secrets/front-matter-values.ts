import type { Doubt, Mark } from './mark.ts';

/**
 * The lines (0-based, `end` not included) of a front matter that a doubtful mark hides: its value with the key, or for a
 * block all up to the closing line. `from` is given where they begin earlier.
 */
export function doubtfulValues(
  lines: readonly string[],
  frontMatterEnd: number,
  mark: Mark,
  doubt: Doubt,
  from: number | undefined,
): { first: number; end: number } {
  let first = from ?? mark.line;
  while (from === undefined && first > 1 && !startsValue(lines[first]!)) first--;
  const text = lines[mark.line]!.slice(mark.start);
  const isBlock = doubt !== 'stray-close' && /^([^ \t\p{L}[{(<])\1/u.test(text);
  let end = mark.line + 1;
  while (end < frontMatterEnd && (isBlock || !startsValue(lines[end]!))) end++;
  return { first, end };
}

function startsValue(line: string): boolean {
  return /^[^\s:#-][^:]*:(?:\s|$)/.test(line);
}
