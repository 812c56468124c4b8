import fc from 'fast-check';
import { addDays } from '../src/model/calendar.ts';

/** Any day of the years 1950–2099. */
export const anyDate = fc.integer({ min: 0, max: 54_786 }).map((days) => addDays('1950-01-01', days));
