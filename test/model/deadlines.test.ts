import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/calendar.ts';
import type { LocalDate } from '../../src/model/calendar.ts';
import {
  deadline,
  isPublicHoliday,
  isWorkday,
  lastAppealDay,
  nextWorkday,
} from '../../src/model/deadlines.ts';

describe('last day to appeal', () => {
  it.each([
    ['2011-04-04', '2011-04-26', 'annandag påsk'],
    ['2017-10-27', '2017-11-17', 'no day of rest'],
    ['2019-02-05', '2019-02-26', 'no day of rest'],
    ['2019-02-06', '2019-02-27', 'no day of rest'],
    ['2019-09-27', '2019-10-18', 'no day of rest'],
    ['2024-06-14', '2024-07-05', 'no day of rest'],
    ['2025-05-30', '2025-06-23', 'midsommarafton'],
    ['2025-12-03', '2025-12-29', 'julafton, then Christmas and a weekend'],
    ['2026-03-13', '2026-04-07', 'långfredagen'],
    ['2026-05-29', '2026-06-22', 'midsommarafton'],
    ['2026-12-10', '2027-01-04', 'nyårsafton'],
  ])('of a notice of %s is %s (%s)', (noticed, last) => expect(lastAppealDay(noticed)).toBe(last));

  it('ends on the weekday it began with', () => expect(deadline('2023-03-06', 14)).toBe('2023-03-20'));
});

describe('Swedish holidays', () => {
  it('are those of the year', () => {
    expect(holidaysOf(2025)).toEqual([
      '2025-01-01',
      '2025-01-06',
      '2025-04-18',
      '2025-04-20',
      '2025-04-21',
      '2025-05-01',
      '2025-05-29',
      '2025-06-06',
      '2025-06-08',
      '2025-06-21',
      '2025-11-01',
      '2025-12-25',
      '2025-12-26',
    ]);
  });

  it.each([
    ['2004-05-31', true, 'annandag pingst'],
    ['2005-05-16', false, 'annandag pingst'],
    ['2003-06-06', false, 'nationaldagen'],
    ['2005-06-06', true, 'nationaldagen'],
    ['2038-04-25', true, 'the latest Easter there is'],
    ['2008-03-23', true, 'the earliest Easter in our time'],
    ['2020-10-31', true, 'alla helgons dag'],
    ['2021-11-06', true, 'alla helgons dag'],
  ])('%s: %s (%s)', (date, expected) => expect(isPublicHoliday(date)).toBe(expected));

  it.each(['2025-06-20', '2025-12-24', '2025-12-31', '2025-09-20', '2025-09-21'])(
    'no period ends on %s',
    (date) => {
      expect(isWorkday(date)).toBe(false);
    },
  );

  it('leaves a workday as it is', () => expect(nextWorkday('2025-09-19')).toBe('2025-09-19'));
});

function holidaysOf(year: number): LocalDate[] {
  const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter(isPublicHoliday);
}
