import { readItemRanges } from '../../../language/item-ranges.ts';

/** `§§ 31–37, 39–40: …` names its §§ before the colon. */
export function takeNamedItems(
  text: string,
  mayBeBare = false,
): { items: readonly number[] | null; rest: string } {
  const range = readItemRanges(text);
  const isMarked = range?.hasSign || mayBeBare || /^\s*:\s/.test(text.slice(range?.end));
  if (!range || !isMarked || range.fault) return { items: null, rest: text };
  return { items: range.numbers, rest: text.slice(range.end).replace(/^\s*[:,–-]?\s*/, '') };
}

/** The § numbers that a field names; null when it names none. */
export function readNamedItems(text: string | null): readonly number[] | null {
  const range = text === null ? null : readItemRanges(text);
  return range && !range.fault ? range.numbers : null;
}
