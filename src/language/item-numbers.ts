import { findAll } from '../model/find-all.ts';
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

/** `2. Jan Holst väljs`: months that people are called too, before a surname. */
const firstNameOfMonth =
  /^\d{1,2}[.:]?[ \t]+(?:Jan|April|Maj|May|June|Juni|Juli|August)(?:-|[ \t]+)\p{Lu}\p{Ll}/u;

/** Whether a line begins with a day (`28 maj`, `14. november`), which has no number of an item; `3 Julfest` is none. */
export function beginsWithDay(text: string): boolean {
  return day.test(text) && !firstNameOfMonth.test(text);
}

/** The § of an item with its title, at the start of a line or after a sentence. */
const itemWithTitle =
  /(?:^[>\s]*|(?<=[.!?][^\S\n]{0,3}))§\s?0*(\d{1,5})[.:]?\s+(?:[–-]\s+)?(?=\p{Lu}\p{Ll})[^\n.!?\t]{2,80}/gmu;
/** What follows the § of another meeting's decision rather than the title of an item. */
const ofAnother = new RegExp(String.raw`\d{4}|${monthName}(?!\p{L})|(?<!\p{L})(?:protokoll|beslut)`, 'iu');

/** A § with a title as an item begins, in running text: 0-based UTF-16 offsets, the end not included. */
export interface WrittenItem {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Where text has a § with a title (`§ 12 Lokaler`) as an item begins, though it need not be one. A § with a day is another meeting's. */
export function itemsNamedIn(text: string): WrittenItem[] {
  return [...findAll(itemWithTitle, text)].flatMap((match) => {
    const written = match[0].trimEnd();
    if (ofAnother.test(written)) return [];
    return [{ number: Number(match[1]), start: match.index, end: match.index + written.length }];
  });
}

/** A word for an item before its number: `Punkt 3. Kassan`. */
export const beginsWithPoint = new RegExp(String.raw`^${pointWord}\s+\d`, 'u');

/** A line that may begin an item; `KF 23/11.` has the abbreviation of a body and a number with a stroke. */
export const mayStartItem = /^(?:\p{Lu}\p{L}{0,14}\s+)?§|^\d|^Paragraf|^Punkt\s|^\p{Lu}{2,5}\s+\d{1,3}\//iu;

/** A line that may begin with the number of an item; what no line of a paragraph looks like keeps it whole. */
export const hasItemStart =
  /(?:^|\n)[ \t]*(?:#{1,6}[ \t]*)?(?:\d{1,4}(?:[.)\s§]|$)|(?:\p{Lu}\p{L}{0,14}\s+)?§|Paragraf\s|Punkt\s|\p{Lu}{2,5}\s+\d{1,3}\/)/u;

/** A line that begins with the sign and number of an item. */
export const signedLine = /^§\s?\d{1,5}(?!\d)/u;

/** A § with a title right behind a sentence or a year, without any space: group `number`; global. */
export const gluedItem = /(?<=\p{L}[.!?]|\p{L}{2}\)|\d{4})§\s?(?<number>\d{1,5})[.:]?\s+(?=\p{Lu}\p{Ll})/gu;
