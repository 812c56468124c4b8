import { lastSentence } from '../../language/sentences.ts';
import { nameAfterSum, nameBeforeSum, stemsIn, tellsTimeOfSum, type SumInText } from '../../language/sums.ts';
import type { Passage } from './passages.ts';

/** A sum of money and where it stands. */
export interface PlacedSum {
  readonly sum: SumInText;
  readonly passage: Passage;
}

/** Whose sum it is, where its name stands beside it. */
export function nameOf(placed: PlacedSum): string | null {
  const { sum, passage } = placed;
  return nameBeforeSum(sentenceBefore(placed)) ?? nameAfterSum(passage.text.slice(sum.end, sum.end + 60));
}

/** The words of its sentence before a sum. */
export function sentenceBefore({ sum, passage }: PlacedSum): string {
  return lastSentence(passage.text.slice(0, sum.start));
}

/** Whether the sentences before two sums speak of one thing. */
export function sharesNoun(one: PlacedSum, other: PlacedSum): boolean {
  const known = new Set(stemsIn(sentenceBefore(other)));
  return stemsIn(sentenceBefore(one)).some((stem) => known.has(stem));
}

/** Figures of both: of short ones ten times as much may be another fee. */
const longNumbers = 9;

/** The same figures in another order, ten times as much, or another sum between the same words. */
export function isSlip(one: SumInText, other: SumInText): boolean {
  if (one.value === other.value || one.unit !== other.unit) return false;
  const isSwapped = one.digits.length === other.digits.length && sorted(one.digits) === sorted(other.digits);
  const isSameWords = one.before !== '' && one.before === other.before && one.after === other.after;
  const [less, more] = [one.value, other.value].toSorted((a, b) => a - b) as [number, number];
  const isTenfold = more === less * 10 && one.digits.length + other.digits.length >= longNumbers;
  return isTenfold || (isSwapped && one.digits.replace(/0+$/, '').length > 1) || isSameWords;
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}

/** `900 000 kronor i år` and `950 000 kronor nästa år` are two. */
export function isOfOtherTime({ sum, passage }: PlacedSum): boolean {
  return tellsTimeOfSum(passage.text.slice(sum.end, sum.end + 60));
}

/** Whether the same sum was told before another place of it. */
export function isToldBefore({ sum, passage }: PlacedSum, sums: readonly PlacedSum[]): boolean {
  const nth = sums.findIndex((one) => one.sum === sum && one.passage === passage);
  return sums.slice(0, nth).some((one) => one.sum.value === sum.value && one.sum.unit === sum.unit);
}
