import { findAll } from '../model/find-all.ts';
/** § numbers in a text (`§§ 31–37 och 39–40`). */
export interface ItemRange {
  /** Ascending, each once; empty with a fault. */
  readonly numbers: readonly number[];
  /** Why it was not expanded: a range runs backwards, or there are more than 2000 numbers. */
  readonly fault: 'reversed' | 'too-many' | null;
  /** The abbreviation before the sign (`SN` of `SN § 49`); null when there is none. */
  readonly prefix: string | null;
  /** Whether a § (or `paragraf`) stands there; without one it may be any numbers. */
  readonly hasSign: boolean;
  /** Extent in the text, prefix included: 0-based UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const largestCount = 2000;

/** `69 § kommunallagen` cites a law: there the number comes first. */
const sign = String.raw`(?:(?<!\d\s?)§{1,2}|[Pp]aragraf(?:en|er|erna)?(?!\p{L}))`;
const number = String.raw`\d{1,9}(?![\p{L}\d]|[.:/]\d|-\d\d-\d)`;
const dash = String.raw`(?:\s*[-‐‑‒–—−]\s*|\s+(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to)\s+)`;
const part = String.raw`${number}(?:${dash}(?:${sign}\s*)?${number})?`;
const joint = String.raw`\s*(?:,\s*(?:(?:och|samt|and)\s)?|(?:och|samt|and|&)\s*)`;
/** A number without a sign of its own goes on the list only where no word follows: not `§ 5, 3 personer`. */
const goesOn = String.raw`(?=\s*(?:$|[\n,;:.)\]§–-]|(?:och|samt|and|&|till|t\.?o\.?m)(?!\p{L})))`;
const list = String.raw`${part}(?:${joint}(?:${sign}\s*${part}|${part}${goesOn}))*`;
/** `SN`, `SON`, `Sn`, `Bmn`; `Ej § 7` and `JÄV § 36` are words. */
const abbreviation = String.raw`(?!(?:EJ|Ej|JÄV|DEL)\s)(?:\p{Lu}{2,6}|\p{Lu}[bcdfghjklmnpqrstvxz]{1,2})`;
const prefixedSign = String.raw`(?:(?<![\p{L}\d])(?<prefix>${abbreviation})\s+)?(?<sign>${sign})\s*`;

const rangeAtStart = new RegExp(String.raw`^\s*(?<range>(?:${prefixedSign})?(?<list>${list}))`, 'u');
const rangeWithSign = new RegExp(String.raw`(?<range>${prefixedSign}(?<list>${list}))`, 'gu');

/**
 * Reads the § numbers that `text` begins with, after white space: `§§ 1–4, 7`, `§1 - §7`, `12 - 22`, `SN § 49`.
 *
 * Null when it begins with none. Compare `end` with the length of the text to know whether that is all of it.
 */
export function readItemRanges(text: string): ItemRange | null {
  const match = rangeAtStart.exec(text);
  return match === null ? null : readMatch(match);
}

/** Whether § numbers with their sign are all of a text. */
export function isItemRange(text: string): boolean {
  const range = readItemRanges(text);
  return range !== null && range.hasSign && /^[\s,]*$/.test(text.slice(range.end));
}

/** All § numbers in running text that have a sign. */
export function findItemRanges(text: string): ItemRange[] {
  if (!/§|paragraf/i.test(text)) return [];
  return Array.from(findAll(rangeWithSign, text), readMatch);
}

function readMatch(match: RegExpExecArray): ItemRange {
  const { range, prefix, sign: written, list: numbers } = match.groups!;
  const start = match.index + match[0].length - range!.length;
  return {
    ...expand(numbers!),
    prefix: prefix ?? null,
    hasSign: written !== undefined,
    start,
    end: start + range!.length,
  };
}

const onePart = new RegExp(String.raw`(?<from>\d+)(?:${dash}(?:${sign}\s*)?(?<to>\d+))?`, 'gu');

function expand(written: string): Pick<ItemRange, 'numbers' | 'fault'> {
  const numbers = new Set<number>();
  for (const match of findAll(onePart, written)) {
    const from = Number(match.groups!['from']);
    const to = Number(match.groups!['to'] ?? from);
    if (to < from) return { numbers: [], fault: 'reversed' };
    if (to - from >= largestCount) return { numbers: [], fault: 'too-many' };
    for (let each = from; each <= to; each++) numbers.add(each);
    if (numbers.size > largestCount) return { numbers: [], fault: 'too-many' };
  }
  return { numbers: [...numbers].sort((a, b) => a - b), fault: null };
}
