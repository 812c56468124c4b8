import { readItemRanges } from '../item-ranges.ts';

const sign = String.raw`(?:§{1,2}|punkt(?:en|erna)?|p\.)\s*`;
const number = String.raw`(?:${sign})?\d{1,3}(?!\d|[.:]\d)`;
const range = String.raw`${number}(?:\s*(?:[-–—]|till|t\.?o\.?m\.?)\s*${number})?`;

/** Source of a pattern for § numbers: `§§ 63–68, 70 och 72`; the section sign may be absent. */
export const itemsPattern = String.raw`${range}(?:\s*(?:,|och|samt|&)\s*${range})*`;

/** Source of a pattern for one § number with its sign, or with a word in its place: `§ 4`, `punkt 4`, `p. 4`. */
export const itemPattern = String.raw`${sign}\d{1,3}(?!\d|[.:]\d)`;

/** Source of a pattern for a clock time that can't be taken for a § number: it has `kl` or minutes. Two groups. */
export const timePattern = String.raw`(?:(?:kl\.?|klockan)\s*(?=\d)|(?=\d{1,2}[.:]\d\d))([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\d])`;

/** Source of a pattern for the time that ends a stretch (`9.15–11`). Two groups. */
export const endTimePattern = String.raw`(?:kl\.?\s*)?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?!\d)`;

/** The § numbers in text that `itemsPattern` matched, ascending and each once; none when a range runs backwards. */
export function readItems(text: string): readonly number[] {
  return readItemRanges(text.replace(/(?:punkt(?:en|erna)?|(?<!\p{L})p\.)\s*/giu, '§ '))?.numbers ?? [];
}

/** `HH:MM` of the two groups of `timePattern`. */
export function clock(hours: string | undefined, minutes: string | undefined): string {
  return `${(hours ?? '0').padStart(2, '0')}:${minutes ?? '00'}`;
}
