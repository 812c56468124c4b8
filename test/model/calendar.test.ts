import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isLocalDate,
  localDate,
  mondayOfWeek,
  weekdayOf,
} from '../../src/model/calendar.ts';
import { anyDate } from '../dates.ts';

describe('calendar', () => {
  it.each(['2021-05-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-40',
    '2023-04-31',
    '2023-00-10',
    '0000-01-01',
    '2023-2-7',
    '230207',
    '',
  ])('%s is no day', (text) => expect(isLocalDate(text)).toBe(false));

  it.each([
    ['2021-05-28', 5],
    ['2023-02-07', 2],
    ['1969-12-31', 3],
    ['2000-01-02', 7],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2025-03-30', -30, '2025-02-28'],
    ['0001-01-01', 1, '0001-01-02'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    [2023, 42, '2023-10-16'],
    [2021, 1, '2021-01-04'],
    [2020, 53, '2020-12-28'],
    [2025, 1, '2024-12-30'],
    [2021, 53, null],
    [2021, 0, null],
    [2021, 54, null],
  ])('in %i, week %i begins on %s', (year, week, monday) => expect(mondayOfWeek(year, week)).toBe(monday));

  it('agrees with Date.UTC on each day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year, month, day] = date.split('-').map(Number) as [number, number, number];
        expect(weekdayOf(date) % 7).toBe(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
        expect(localDate(year, month, day)).toBe(date);
      }),
    );
  });
});
