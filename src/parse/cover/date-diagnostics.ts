import type { Position } from 'unist';
import { weekdayOf } from '../../model/calendar.ts';
import { weekdayNames } from '../../model/calendar-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findDates, type FoundDate } from '../dates/find-dates.ts';
import type { FieldKey } from '../front-matter/shapes.ts';
import { plainText, type MapValue } from '../front-matter/value.ts';
import { placeIn } from './place.ts';

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
  if (found.fault === 'impossible') {
    return [
      {
        rule: 'datum-ogiltigt',
        severity: 'error',
        message: {
          sv: `Datumet ”${found.written}” finns inte.`,
          en: `The date ”${found.written}” does not exist.`,
        },
        help: { sv: 'Rätta dagen, månaden eller året.', en: 'Correct the day, the month or the year.' },
        position,
        related: [],
        fix: null,
      },
    ];
  }
  if (found.weekdayMatches || found.date === null) return [];
  const day = weekdayOf(found.date) - 1;
  return [
    {
      rule: 'veckodag',
      severity: 'warning',
      message: {
        sv: `”${found.written}”: ${found.date} är en ${weekdayNames.sv[day]}.`,
        en: `”${found.written}”: ${found.date} is a ${weekdayNames.en[day]}.`,
      },
      help: { sv: 'Rätta veckodagen eller datumet.', en: 'Correct the weekday or the date.' },
      position,
      related: [],
      fix: null,
    },
  ];
}
