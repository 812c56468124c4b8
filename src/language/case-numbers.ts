import { slipBetween } from '../model/slip.ts';
import { digitsOf } from '../model/text-shapes.ts';

/** A diarienummer in running text: letters, year and number (`SN 2025/14`, `KS-2025-00014`), or `2025/14` after `dnr`. */
export const caseNumberIn =
  /(?<![\p{L}\d])(?:\p{Lu}{1,6}[\s-]?(?:19|20)\d\d[/-]\d{1,6}|\p{Lu}{1,6}\s?\d{1,6}\/\d{2,4}|(?<=dnr:?\s)(?:19|20)\d\d[/:-]\d{1,6})(?![\p{L}\d/-])/gu;

/** Case numbers as a heading has them, in parentheses after its words: `(Dnr SN 2025/14)`. */
export function inHeading(numbers: readonly string[]): string {
  return `(Dnr ${numbers.map((number) => number.replace(/^dnr:?\s+/iu, '')).join(', ')})`;
}

/** The letters before the figures of a diarienummer (`SN` of `SN 2025/14`), or behind them (`2025/14 SN`); null where it has none. */
export function prefixOf(number: string): string | null {
  const plain = number.trim();
  return (/^(\p{Lu}{1,6})(?:[\s-]?\d)/u.exec(plain) ?? /\d\s?(\p{Lu}{2,6})$/u.exec(plain))?.[1] ?? null;
}

/** Whether letters are those of a register from which cases often come to other bodies. */
export function isCommonPrefix(prefix: string): boolean {
  return /^(?:KS|KF|KSN|KSF|RS|RF|LS|LF)$/u.test(prefix);
}

/** Whether two diarienummer of one register differ as a slip of the pen does: two figures beside each other are swapped. */
export function isSlipOf(written: string, meant: string): boolean {
  const [one, other] = [written, meant].map(figures) as [string, string];
  return (
    prefixOf(written) === prefixOf(meant) && one.length >= 6 && slipBetween(one, other) === 'letters-swapped'
  );
}

function figures(number: string): string {
  return digitsOf(number);
}
