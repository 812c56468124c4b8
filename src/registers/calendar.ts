import { createHash } from 'node:crypto';
import type { Bilingual } from '../model/diagnostic.ts';
import type { ActionRow } from './action-row.ts';
import type { ComingMeeting } from './coming-meetings.ts';
import type { Register } from './make-register.ts';
import { looksLikeDay, onOneLine } from '../model/text-shapes.ts';

const words = {
  due: { sv: 'Klart senast', en: 'Due' },
  meeting: { sv: 'Möte', en: 'Meeting' },
} satisfies Record<string, Bilingual>;

/** Outlook ignores `TZID` without its rules, so that they are part of each calendar (EU directive 2000/84). */
const stockholm = `BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE`.split('\n');

/**
 * The days on which open uppdrag are due, and the coming meetings, as iCalendar (RFC 5545). The same register gives the same
 * bytes, and the same event keeps its UID from run to run, so that calendars don't show it twice.
 */
export function registerCalendar({ content, coming }: Register, language: 'sv' | 'en'): string {
  const rows = content.kind === 'actions' ? content.rows : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//protokoll//register//SV',
    'CALSCALE:GREGORIAN',
    ...(coming.some(({ start }) => start !== null) ? stockholm : []),
    ...rows.flatMap((row) => dueEvent(row, language)),
    ...coming.flatMap((meeting) => meetingEvent(meeting, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function dueEvent(
  { id, text, owners, due, state, body, opened }: ActionRow,
  language: 'sv' | 'en',
): string[] {
  if (state !== 'open' || due === null || !isDay(due)) return [];
  const who = owners.length > 0 ? `${owners.join(', ')}: ` : '';
  return event(
    [body ?? '', opened.date, id],
    opened.date,
    [`DTSTART;VALUE=DATE:${digits(due)}`, `DTEND;VALUE=DATE:${digits(dayAfter(due))}`, 'TRANSP:TRANSPARENT'],
    `${words.due[language]}: ${who}${text}`,
    `${body ?? ''} ${opened.item ?? ''}, ${opened.date}, ${opened.file}`.trim(),
  );
}

function meetingEvent(
  { body, date, start, end, place, told, file }: ComingMeeting,
  language: 'sv' | 'en',
): string[] {
  const at = (time: string) => `;TZID=Europe/Stockholm:${digits(date)}T${time.replace(':', '')}00`;
  const time =
    start === null
      ? [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(dayAfter(date))}`]
      : [`DTSTART${at(start)}`, ...(end !== null && end > start ? [`DTEND${at(end)}`] : [])];
  return event(
    [body ?? '', date],
    told,
    place === null ? time : [...time, `LOCATION:${escaped(place)}`],
    `${words.meeting[language]}: ${body ?? file}`,
    file,
  );
}

function event(
  identity: readonly string[],
  stamp: string,
  fields: readonly string[],
  summary: string,
  description: string,
): string[] {
  const uid = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@protokoll`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    ...fields,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'END:VEVENT',
  ];
}

function isDay(text: string): boolean {
  return looksLikeDay(text);
}

function digits(date: string): string {
  return date.replaceAll('-', '');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return onOneLine(text.replace(/[\\;,]/g, String.raw`\$&`)).trim();
}

/** No line is longer than 75 bytes; the next begins with a space. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (length + size > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += size;
  }
  return out;
}
