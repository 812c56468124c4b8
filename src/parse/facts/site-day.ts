import { readDate } from '../../language/dates/find-dates.ts';
import { isPageKey, isPublishingKey } from '../../language/site-keys.ts';
import { plainText, type FrontMatterEntry } from '../front-matter/value.ts';
import { isToldOutright } from './candidate.ts';
import type { DateCandidate } from './date.ts';

/** `2017-08-28 20:12:00 +0200`: a clock wrote this. */
const timestamp = /\d[T\s]\d{1,2}:\d\d:\d\d|\d\d:\d\d(?:Z|\s?[+-]\d\d:?\d\d)$/;

/** The day on which a web site published the notes, and the entries without it: its words are kept, but as no field. */
export interface SiteDay {
  readonly dates: readonly DateCandidate[];
  readonly entries: readonly FrontMatterEntry[];
  /** The `date:` of a page of which nothing else is told but its title: the day of publication, where the text tells another. */
  readonly pageDay: FrontMatterEntry | null;
}

/** Its title and its day. */
const pageKeyCount = 2;

/** Takes a web site's `date:` out of the front matter: it is the day of publication, and its time is no meeting's. */
export function takeSiteDay(entries: readonly FrontMatterEntry[]): SiteDay {
  const isSite = entries.some(({ written }) => isPublishingKey(written));
  const isSiteDay = ({ key, written, value }: FrontMatterEntry): boolean =>
    key === 'datum' &&
    written.toLowerCase() === 'date' &&
    (isSite || timestamp.test(plainText(value).trim()));
  return {
    dates: entries.filter(isSiteDay).flatMap(({ value, position }): DateCandidate[] => {
      const words = plainText(value).trim();
      const found = readDate(words.replace(/[T\s]\d{1,2}:\d\d.*$/s, ''));
      return found?.date ? [{ value: found, rank: 'site', words, position }] : [];
    }),
    entries: entries.map((entry) => (isSiteDay(entry) ? { ...entry, key: null } : entry)),
    pageDay:
      entries.length === pageKeyCount && entries.every(({ written }) => isPageKey(written))
        ? (entries.find(({ key }) => key === 'datum') ?? null)
        : null,
  };
}

/**
 * The days of the fields, where the one on the first line is the stamp of a blog: the title or sentence below it tells of a meeting on
 * another day (`måndag 10 juni 2013` above `Protokoll styrelsemöte 2013-05-28`), or the later `date:` of a page.
 */
export function withoutStamp(
  own: readonly DateCandidate[],
  told: readonly DateCandidate[],
  pageDay: FrontMatterEntry | null,
): readonly DateCandidate[] {
  const isBare = ({ position, words }: DateCandidate): boolean =>
    position.start.line === 1 && position.start.column === 1 && /^\p{Ll}*\s*\d/u.test(words);
  return own.map((day): DateCandidate => {
    const isOfPage = pageDay !== null && day.position.start.line === pageDay.position.start.line;
    const isOther = ({ value, position }: DateCandidate): boolean =>
      value.date !== null &&
      value.date !== day.value.date &&
      (isOfPage || position.start.line > day.position.start.line);
    const isLater = ({ value }: DateCandidate): boolean =>
      value.date !== null && day.value.date !== null && value.date < day.value.date;
    return (isBare(day) || isOfPage) &&
      told.some((other) => isToldOutright(other) && isOther(other) && (!isOfPage || isLater(other)))
      ? { ...day, rank: 'site' }
      : day;
  });
}
