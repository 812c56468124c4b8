import { wholeFile } from '../../model/diagnostic.ts';
import { findDates, readDate } from '../../language/dates/find-dates.ts';
import type { DateCandidate } from './date.ts';

/** The day in a file's name (`2024-03-07-styrelsemote.md`, `protokoll_20240307.md`). No other word of the name is kept: it may be secret. */
export function dayInFileName(path: string | undefined): readonly DateCandidate[] {
  const name =
    path
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\p{L}+$/u, '') ?? '';
  if (!/\d{6}|\d.*\d{4}|\d{4}.*\d/.test(name)) return [];
  const words = name.replaceAll('_', ' ');
  const parts = words.match(/(?<!\d)\d{4}[- ]?\d\d[- ]?\d\d(?!\d)|(?<!\d)\d{6}(?!\d)/g) ?? [];
  const found =
    parts.map((part) => readDate(part.replaceAll(' ', '-'))).find((date) => date?.date != null) ??
    findDates(words).find(
      ({ date, precision, yearGiven }) => date !== null && precision === 'day' && yearGiven,
    );
  return found ? [{ value: found, rank: 'file-name', words: found.written, position: wholeFile }] : [];
}
