import { weekdayAndDate } from '../../language/typed-numbers.ts';
import { localDate, weekdayOf } from '../../model/calendar.ts';
import { monthNames, weekdayNames } from '../../model/calendar-words.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** A weekday before a full date is the right one. Those of the cover are checked when it is read. */
export const veckodag: Rule = {
  name: 'veckodag',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, weekdayAndDate).flatMap((hit): Finding[] => {
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
};

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
