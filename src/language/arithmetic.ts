import { findAll } from '../model/find-all.ts';
import { numberRelations } from './number-relations.ts';
import { shownNumber, valueOf } from './quantities.ts';
import { hasDigit } from '../model/text-shapes.ts';

/** A sum in words that doesn't come out: 0-based UTF-16 offsets of the result, `end` exclusive. */
export interface WrongResult {
  readonly written: string;
  /** What the numbers make, written as the text writes numbers. */
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

/** The results in a text that its own numbers contradict. */
export function wrongResults(text: string): WrongResult[] {
  const hasFigures = hasDigit(text);
  return numberRelations.flatMap(({ sign, pattern, right, tolerance, inWords }) => {
    if ((!hasFigures && !inWords) || !sign.test(text)) return [];
    return [...findAll(pattern, text)].flatMap((match): WrongResult[] => {
      const groups = match.groups!;
      const numbers = {
        a: valueOf(groups['a'] ?? ''),
        b: valueOf(groups['b'] ?? ''),
        c: valueOf(groups['c'] ?? ''),
      };
      const written = groups['result']!;
      const wanted = right(numbers);
      const off = tolerance?.(written, numbers) ?? 0.005;
      if (!Number.isFinite(wanted) || Math.abs(wanted - valueOf(written)) <= off) return [];
      const start = match.index + match[0].lastIndexOf(written);
      const first = match.index + match[0].indexOf(written);
      const at = groups['at'] === undefined ? start : first;
      return [{ written, right: shownNumber(wanted), start: at, end: at + written.length }];
    });
  });
}
