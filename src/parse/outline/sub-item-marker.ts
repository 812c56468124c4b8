import type { PhrasingContent } from 'mdast';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';

/** The letter or number of a sub-item, and what follows it. */
export interface SubItemMarker {
  /** As written, without the sign after it: `a`, `2.1`. */
  readonly label: string;
  readonly rest: readonly PhrasingContent[];
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
const letter = /^(\p{L})[.)]\s+(?=\S)/u;
/** `7b) Trafik`, `7b Trafik` in item 7. */
const numbered = /^(\d{1,3})\s?(\p{Ll})[.)]?\s+(?=\p{Lu})/u;
const decimal = /^(?:§\s*)?((\d{1,4})\.(\d{1,3}))[.)]?\s+(?:[–—-]\s+)?(?=\S)/u;

/** `4:1 Ungdomskommittén` in item 4; elsewhere that is a time. */
const withColon = /^(?:§\s*)?((\d{1,4}):(\d{1,2}))[.)]?\s+(?:[–—-]\s+)?(?=\p{Lu})/u;

/** Reads `a) Rubrik`, `2.1 Rubrik`, `§ 2.1 Rubrik`; null where there is neither. */
export function readSubItemMarker(children: readonly PhrasingContent[]): SubItemMarker | null {
  const text = rawText(children);
  const match = letter.exec(text) ?? decimal.exec(text);
  return match && toMarker(match, match[1]!.toLowerCase(), children);
}

/** Reads the letter that is expected next (`a` first), alone or behind the number of the item; other letters are text. */
export function readLetter(
  children: readonly PhrasingContent[],
  expected: string,
  number: number | null,
): SubItemMarker | null {
  const text = rawText(children);
  const match = letter.exec(text);
  if (match?.[1]?.toLowerCase() === expected) return toMarker(match, expected, children);
  const own = numbered.exec(text);
  return own?.[2] === expected && Number(own[1]) === number ? toMarker(own, expected, children) : null;
}

/** The letter after this one; null after the last. */
export function letterAfter(label: string | null): string | null {
  return label === null ? 'a' : (letters[letters.indexOf(label) + 1] ?? null);
}

/** Reads the number with a full stop in it that is expected next below the item `number` (`2.1` first, or `2:1`); others are text. */
export function readDecimal(
  children: readonly PhrasingContent[],
  number: number,
  last: number,
): (SubItemMarker & { readonly place: number }) | null {
  const text = rawText(children);
  const match = decimal.exec(text) ?? withColon.exec(text);
  if (!match || Number(match[2]) !== number || Number(match[3]) !== last + 1) return null;
  return { ...toMarker(match, match[1]!, children), place: last + 1 };
}

function toMarker(
  match: RegExpExecArray,
  label: string,
  children: readonly PhrasingContent[],
): SubItemMarker {
  return { label, rest: splitPhrasing(children, match[0].length)[1] };
}
