import type { Position } from 'unist';
import { weekdayOf } from '../../../model/calendar.ts';
import { weekdayNames } from '../../../model/calendar-words.ts';
import type { Diagnostic, Severity } from '../../../model/diagnostic.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import type { FoundDate } from '../../../language/dates/found-date.ts';
import type { FieldKey } from '../../front-matter/shapes.ts';
import { plainText, type MapValue } from '../../front-matter/value.ts';
import type { FieldText } from '../fields.ts';
import { placeIn } from '../place-in-line.ts';

/** What the reading of dates needs to know, and where to tell what is wrong with them. */
export interface DateContext {
  /** The day of the meeting. */
  readonly reference: string | null;
  readonly diagnostics: Diagnostic[];
}

/** What is wrong with the dates in some fields of a mapping. */
export function dayDiagnostics(
  map: MapValue,
  days: readonly FieldKey[],
  { reference }: DateContext,
): Diagnostic[] {
  return map.entries
    .filter(({ field }) => field !== null && days.includes(field))
    .flatMap(({ value }) => datesDiagnostics(plainText(value), value.position, reference));
}

/** What is wrong with the dates of a text at `position`; `reference` is the day of the meeting. */
export function datesDiagnostics(text: string, position: Position, reference: string | null): Diagnostic[] {
  return findDates(text, { reference }).flatMap((found) =>
    dateDiagnostics(found, placeIn(position)(found.start, found.end)),
  );
}

/** What is wrong with a date: it does not exist (`datum-ogiltigt`), or its weekday is another (`veckodag`). */
export function dateDiagnostics(found: FoundDate, position: Position): Diagnostic[] {
  if (found.fault === 'impossible') return [impossibleDate(found.written, 'error', position)];
  if (found.weekdayMatches || found.date === null) return [];
  const day = weekdayOf(found.date) - 1;
  return [
    {
      rule: 'veckodag',
      severity: 'warning',
      message: {
        sv: `”${found.written}”: ${found.date} är en ${weekdayNames.sv[day]}.`,
        en: `“${found.written}”: ${found.date} is a ${weekdayNames.en[day]}.`,
      },
      help: { sv: 'Rätta veckodagen eller datumet.', en: 'Correct the weekday or the date.' },
      position,
      related: [],
      fix: null,
    },
  ];
}

/** A date that does not exist (`datum-ogiltigt`). */
export function impossibleDate(written: string, severity: Severity, position: Position): Diagnostic {
  return {
    rule: 'datum-ogiltigt',
    severity,
    message: { sv: `Datumet ”${written}” finns inte.`, en: `The date “${written}” does not exist.` },
    help: { sv: 'Rätta dagen, månaden eller året.', en: 'Correct the day, the month or the year.' },
    position,
    related: [],
    fix: null,
  };
}

/** A day that is written as no day is (`datum-ogiltigt`). */
export function unreadDate(written: string, position: Position): Diagnostic {
  return {
    ...impossibleDate(written, 'error', position),
    message: {
      sv: `Datumet ”${written}” går inte att läsa.`,
      en: `The date “${written}” can't be read.`,
    },
    help: {
      sv: 'Skriv dagen som ”2025-03-27” eller ”27 mars 2025”.',
      en: 'Write the day as “2025-03-27” or “27 mars 2025”.',
    },
  };
}

/** What is wrong with the times of a field: those in `impossible` do not exist (`datum-ogiltigt`). */
export function timeDiagnostics(impossible: readonly string[], field: FieldText): Diagnostic[] {
  return impossible.map((written) => {
    const start = field.text.indexOf(written);
    return {
      rule: 'datum-ogiltigt',
      severity: 'error',
      message: {
        sv: `Klockslaget ”${written}” finns inte.`,
        en: `The time “${written}” does not exist.`,
      },
      help: {
        sv: 'Skriv timmar och minuter, från 00.00 till 24.00: ”18.30”.',
        en: 'Write hours and minutes, from 00.00 to 24.00: “18.30”.',
      },
      position: placeIn(field.position)(start, start + written.length),
      related: [],
      fix: null,
    };
  });
}
