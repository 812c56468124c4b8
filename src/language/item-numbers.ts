import { monthName } from './calendar.ts';
import { anyOf } from './pattern.ts';

/** Words before the number of an item that count as its sign: `Paragraf 4`. */
const signWords = ['Paragraf'];

/** Words before the number of an item without any sign: `Punkt 4`. */
const pointWords = ['Punkt'];

/** Regular expression source: what stands for the sign of an item; case-insensitive. */
export const signWord = anyOf(signWords);

/** Regular expression source: what stands before a plain number of an item; case-sensitive. */
export const pointWord = anyOf(pointWords);

const day = new RegExp(String.raw`^\d{1,2}[.:]?[ \t]+${monthName}(?![\p{L}\d])`, 'iu');

/** Whether a line begins with a day (`28 maj`, `14. november`), which has no number of an item; `3 Julfest` is none. */
export function beginsWithDay(text: string): boolean {
  return day.test(text);
}
