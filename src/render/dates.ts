import { weekdayOf, yearOf } from '../model/calendar.ts';
import type { LocalDate } from '../model/calendar.ts';
import { monthNames, weekdayNames } from '../model/calendar-words.ts';
import { listed } from '../model/listed.ts';
import type { Meeting, Protocol } from '../model/protocol.ts';

type Language = Protocol['language'];

/** The day with its weekday: `fredagen den 28 maj 2021`, `Friday 28 May 2021`. The short form is the `YYYY-MM-DD` itself. */
export function formatDate(date: LocalDate, language: Language): string {
  const weekday = weekdayNames[language][weekdayOf(date) - 1];
  return language === 'sv'
    ? `${weekday}en den ${formatDay(date, language)}`
    : `${weekday} ${formatDay(date, language)}`;
}

/** The day without its weekday: `28 maj 2021`, `28 May 2021`. */
export function formatDay(date: LocalDate, language: Language): string {
  const month = monthNames[language][Number(date.slice(5, 7)) - 1];
  return `${Number(date.slice(8))} ${month} ${yearOf(date)}`;
}

/** A time of day, of `HH:MM`: `13.00`, in English `13:00`. */
export function formatTime(time: string, language: Language): string {
  return language === 'sv' ? time.replace(':', '.') : time;
}

/**
 * The times of a meeting: `kl. 13.00–15.30, ajournering 14.55–15.10`, in English `13:00–15:30, adjourned 14:55–15:10`.
 * Empty when none are known.
 */
export function formatTimes(
  meeting: Pick<Meeting, 'start' | 'end'> & Partial<Pick<Meeting, 'adjournments'>>,
  language: Language,
): string {
  const adjourned = { sv: 'ajournering', en: 'adjourned' }[language];
  const adjournments = (meeting.adjournments ?? []).map(({ start, end }) =>
    formatRange(start, end, language),
  );
  const and = { sv: 'och', en: 'and' }[language];
  const breaks = adjournments.length === 0 ? [] : [`${adjourned} ${listed(adjournments, and)}`];
  return [...formatHours(meeting, language), ...breaks].join(', ');
}

/** When and where: `fredagen den 28 maj 2021 kl. 13.00–15.30, via Teams`. What is not known is left out. */
export function formatMeeting(
  meeting: Pick<Meeting, 'date' | 'start' | 'end' | 'place'> & Partial<Pick<Meeting, 'adjournments'>>,
  language: Language,
): string {
  const date = meeting.date === null ? [] : [formatDate(meeting.date, language)];
  const times = [formatTimes(meeting, language)].filter((text) => text !== '');
  const when = [...date, ...times].join(language === 'sv' ? ' ' : ', ');
  return [when, meeting.place ?? ''].filter((text) => text !== '').join(', ');
}

function formatHours({ start, end }: Pick<Meeting, 'start' | 'end'>, language: Language): string[] {
  const clock = language === 'sv' ? 'kl. ' : '';
  const until = { sv: 'till', en: 'until' }[language];
  if (start !== null && end !== null) return [`${clock}${formatRange(start, end, language)}`];
  if (start !== null) return [`${clock}${formatTime(start, language)}`];
  return end === null ? [] : [`${until} ${clock}${formatTime(end, language)}`];
}

function formatRange(start: string, end: string, language: Language): string {
  return `${formatTime(start, language)}–${formatTime(end, language)}`;
}
