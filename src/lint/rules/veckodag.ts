import { weekdayAndDate, weekdaysOf } from '../../language/typed-numbers.ts';
import { localDate, weekdayOf } from '../../model/calendar.ts';
import { monthNames, weekdayNames } from '../../model/calendar-words.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { daysInText } from '../content/days.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** A weekday before a full date is the right one. Those of the cover are checked when it is read. */
export const veckodag: Rule = {
  name: 'veckodag',
  severity: 'warning',
  check: (protocol) => [
    ...inLists(protocol),
    ...findWords(protocol, weekdayAndDate).flatMap((hit): Finding[] => {
      const { weekday, year, month, day, written, monthName, writtenYear } = hit.match.groups!;
      const date = year
        ? localDate(Number(year), Number(month), Number(day))
        : localDate(Number(writtenYear), monthNumber(monthName!), Number(written));
      if (date === null) return [];
      const right = weekdayOf(date) - 1;
      const told = numberOf(weekday!, weekdayNames);
      if (told === right) return [];
      return [
        {
          message: {
            sv: `${date} är en ${weekdayNames.sv[right]}, inte en ${weekdayNames.sv[told]}.`,
            en: `${date} is a ${weekdayNames.en[right]}, not a ${weekdayNames.en[told]}.`,
          },
          help: { sv: 'Rätta veckodagen eller datumet.', en: 'Correct the weekday or the date.' },
          position: placeOf(hit),
        },
      ];
    }),
  ],
};

/** `tisdagarna den 1 september, den 6 oktober och den 3 november 2026`: each day of the list is that weekday. */
function inLists(protocol: Protocol): Finding[] {
  return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
    const told = weekdaysOf(text);
    if (told === null) return [];
    const days = daysInText(protocol).filter(
      ({ passage: other, found }) =>
        other === passage && found.start >= start + told.from && found.start < start + text.length,
    );
    // The last gives the year of them all.
    const year = days.at(-1)?.found.yearGiven === true ? days.at(-1)!.found.date!.slice(0, 4) : null;
    if (year === null || days.length < 2) return [];
    return days.flatMap(({ found, position }): Finding[] => {
      const date = `${year}${(found.date ?? '').slice(4)}`;
      if (found.date === null || weekdayOf(date) - 1 === told.weekday) return [];
      const right = weekdayOf(date) - 1;
      return [
        {
          message: {
            sv: `${date} är en ${weekdayNames.sv[right]}, inte en ${weekdayNames.sv[told.weekday]}.`,
            en: `${date} is a ${weekdayNames.en[right]}, not a ${weekdayNames.en[told.weekday]}.`,
          },
          help: { sv: 'Rätta dagen i listan.', en: 'Correct the day in the list.' },
          position,
        },
      ];
    });
  });
}

function monthNumber(written: string): number {
  return numberOf(written, monthNames) + 1;
}

/** The place of a name among those of its language. */
function numberOf(
  written: string,
  names: { readonly sv: readonly string[]; readonly en: readonly string[] },
): number {
  const [swedish, english] = [names.sv, names.en].map((own) =>
    own.findIndex((name) => name.toLowerCase() === written.toLowerCase()),
  );
  return swedish! >= 0 ? swedish! : english!;
}
