import { localDate, weekdayOf } from '../../model/calendar.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** A weekday before a full date is the right one. Those of the cover are checked when it is read. */
export const veckodag: Rule = {
  name: 'veckodag',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, weekdayAndDate).flatMap((hit): Finding[] => {
      const { weekday, year, month, day, written, monthName, writtenYear } = hit.match.groups!;
      const date = year
        ? localDate(Number(year), Number(month), Number(day))
        : localDate(Number(writtenYear), months.indexOf(monthName!.toLowerCase()) + 1, Number(written));
      if (date === null) return [];
      const right = weekdays[weekdayOf(date) - 1]!;
      if (weekday!.toLowerCase() === right) return [];
      return [
        {
          message: {
            sv: `${date} är en ${right}, inte en ${weekday!.toLowerCase()}.`,
            en: `${date} is a ${right}, not a ${weekday!.toLowerCase()}.`,
          },
          help: { sv: 'Rätta veckodagen eller datumet.', en: 'Correct the weekday or the date.' },
          position: placeOf(hit),
        },
      ];
    }),
};

const weekdayAndDate = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${weekdays.join('|')})(?:en)?,?\s+(?:den\s+)?(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<written>\d{1,2})\s+(?<monthName>${months.join('|')})\s+(?<writtenYear>\d{4}))(?!\d)`,
  'giu',
);
