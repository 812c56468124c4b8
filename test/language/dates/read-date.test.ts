import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mondayOfWeek, weekdayOf } from '../../../src/model/calendar.ts';
import { readDate } from '../../../src/language/dates/find-dates.ts';
import { formatDate, formatDay } from '../../../src/render/dates.ts';
import { anyDate } from '../../dates.ts';

const reference = '2023-02-07';

describe('a date with its year', () => {
  it.each([
    ['2025-09-16', '2025-09-16'],
    ['2025‑09‑16', '2025-09-16'],
    ['2025.09.16', '2025-09-16'],
    ['16.9.2025', '2025-09-16'],
    ['16/9/2025', '2025-09-16'],
    ['16 september 2025', '2025-09-16'],
    ['den 16 sept. 2025', '2025-09-16'],
    ['16 SEPTEMBER 2025', '2025-09-16'],
    ['16 maj -25', '2025-05-16'],
    ['14. november 2022', '2022-11-14'],
    ['Fredagen den 28 maj 2021', '2021-05-28'],
    ['Friday 28 May 2021', '2021-05-28'],
    ['20230207', '2023-02-07'],
    ['230207', '2023-02-07'],
    ['991231', '1999-12-31'],
    ['18/4 2023', '2023-04-18'],
    ['18/4-23', '2023-04-18'],
    ['v. 42 2025', '2025-10-19'],
    ['tisdag v. 42 2025', '2025-10-14'],
    [' 2025-09-16. ', '2025-09-16'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toMatchObject({ date, fault: null, weekdayMatches: true, yearGiven: true });
  });
});

describe('a date without a year', () => {
  it.each([
    ['18/4', '2023-04-18', 'is the first after the meeting'],
    ['den 30 maj', '2023-05-30', 'is the first after the meeting'],
    ['7 jan.', '2024-01-07', 'is the first after the meeting'],
    ['7 feb', '2023-02-07', 'may be the day of the meeting'],
    ['29 februari', '2024-02-29', 'waits for a leap year within reach'],
    ['1:a maj', '2023-05-01', 'may be an ordinal'],
    ['tis 7/2', '2023-02-07', 'has its weekday'],
    ['fredagen den 18 november', '2022-11-18', 'lies behind when only then its weekday fits'],
    ['v. 42', '2023-10-22', 'is over with the Sunday of the week'],
    ['vecka 6', '2023-02-12', 'may be the week of the meeting'],
    ['torsdag i vecka 42', '2023-10-19', 'is the weekday in the week'],
  ])('%s is %s: it %s', (text, date) => {
    expect(readDate(text, { reference })).toMatchObject({
      date,
      fault: null,
      weekdayMatches: true,
      yearGiven: false,
    });
  });

  it('has no date where nothing tells the year', () => {
    expect(readDate('18/4')).toMatchObject({ date: null, fault: 'year-unknown' });
  });
});

it.each([
  '31 februari',
  '31 februari 2023',
  '2023-13-40',
  '29 februari 2023',
  '231340',
  '31/4',
  '5/13',
  'v. 54',
  '27–26 maj',
])('%s is told to be no day', (text) =>
  expect(readDate(text, { reference })).toMatchObject({ date: null, fault: 'impossible' }),
);

it.each([
  '',
  '007',
  '9.30',
  '2025.10',
  '2025',
  'maj',
  'nästa möte',
  'kl 10',
  '18/4 kl 10',
  '2025-09-16 och 2025-09-17',
])('%j is no date', (text) => expect(readDate(text, { reference })).toBeNull());

it('compares the stated weekday', () => {
  expect(readDate('Torsdagen den 28 maj 2021')).toMatchObject({
    date: '2021-05-28',
    weekday: 4,
    weekdayMatches: false,
  });
  expect(readDate('2021-05-28 (fredag)')).toMatchObject({
    date: '2021-05-28',
    weekday: 5,
    weekdayMatches: true,
  });
  expect(readDate('LÖRDAGEN den 29 maj 2021'.normalize('NFD'))).toMatchObject({
    weekday: 6,
    weekdayMatches: true,
  });
});

it('tells a week from a day, and the last of several days', () => {
  expect(readDate('v. 42', { reference })).toMatchObject({ precision: 'week' });
  expect(readDate('26–27 januari 2002')).toMatchObject({
    precision: 'day',
    date: '2002-01-26',
    until: '2002-01-27',
  });
});

it('takes a year of two digits for the one nearest to the meeting', () => {
  expect(readDate('980312', { reference: '1998-01-01' })).toMatchObject({ date: '1998-03-12' });
  expect(readDate('020312', { reference: '1998-01-01' })).toMatchObject({ date: '2002-03-12' });
  expect(readDate('720312', { reference: '2024-01-01' })).toMatchObject({ date: '2072-03-12' });
  expect(readDate('750312', { reference: '2024-01-01' })).toMatchObject({ date: '1975-03-12' });
});

describe('any date reads back', () => {
  const withYear: readonly [string, (date: string) => string][] = [
    ['2025-09-16', (date) => date],
    ['2025.09.16', (date) => date.replaceAll('-', '.')],
    ['20250916', (date) => date.replaceAll('-', '')],
    ['16.9.2025', (date) => numbersOf(date).reverse().join('.')],
    ['16/9 2025', (date) => `${numbersOf(date)[2]}/${numbersOf(date)[1]} ${numbersOf(date)[0]}`],
    ['tisdagen den 16 september 2025', (date) => formatDate(date, 'sv')],
    ['Tuesday 16 September 2025', (date) => formatDate(date, 'en')],
    ['16 september 2025', (date) => formatDay(date, 'sv')],
    [
      '16 SEP. 2025',
      (date) => formatDay(date, 'sv').replace(/\p{L}+/u, (month) => `${month.slice(0, 3).toUpperCase()}.`),
    ],
  ];

  it.each(withYear)('written as %s', (_, write) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(readDate(write(date))).toMatchObject({ date, fault: null, weekdayMatches: true });
      }),
    );
  });

  const withoutYear: readonly [string, (date: string) => string][] = [
    ['250916', (date) => date.slice(2).replaceAll('-', '')],
    ['16/9', (date) => `${numbersOf(date)[2]}/${numbersOf(date)[1]}`],
    ['16/9-25', (date) => `${numbersOf(date)[2]}/${numbersOf(date)[1]}-${date.slice(2, 4)}`],
    ['den 16 september', (date) => `den ${formatDay(date, 'sv').slice(0, -5)}`],
  ];

  it.each(withoutYear)('written as %s, with the meeting less than a year before', (_, write) => {
    fc.assert(
      fc.property(anyDate, fc.nat(364), (date, days) => {
        expect(readDate(write(date), { reference: addDays(date, -days) })).toMatchObject({
          date,
          fault: null,
        });
      }),
    );
  });

  it('written as a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const sunday = addDays(mondayOfWeek(year, week)!, 6);
        expect(weekdayOf(sunday)).toBe(7);
        expect(readDate(`vecka ${week} ${year}`)).toMatchObject({ date: sunday });
        expect(readDate(`v. ${week}`, { reference: addDays(sunday, -300) })).toMatchObject({ date: sunday });
      }),
    );
  });
});

function numbersOf(date: string): number[] {
  return date.split('-').map(Number);
}
