import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMeetingTime } from '../../../src/language/dates/read-meeting-time.ts';
import { formatMeeting } from '../../../src/render/dates.ts';
import { anyDate } from '../../dates.ts';

const reference = '2023-02-07';

it.each([
  ['Fredagen den 28 maj 2021 kl. 13.00-15.30 via Teams', '2021-05-28', '13:00', '15:30', 'via Teams'],
  ['2023-02-07 09:30-12:00, Teams', '2023-02-07', '09:30', '12:00', 'Teams'],
  ['09:30-12:00, Teams\t2023-02-07', '2023-02-07', '09:30', '12:00', 'Teams'],
  ['Kommunhuset, Sal A, kl. 13.15–16.40', null, '13:15', '16:40', 'Kommunhuset, Sal A'],
  ['Sal 4, 13.15–16.40, Kommunhuset', null, '13:15', '16:40', 'Sal 4, Kommunhuset'],
  ['Kommunhuset, Sal A (f.d. matsalen), kl 9', null, '09:00', null, 'Kommunhuset, Sal A (f.d. matsalen)'],
  [
    'Tisdag 16 september 2025, kl 18–20, Föreningslokalen',
    '2025-09-16',
    '18:00',
    '20:00',
    'Föreningslokalen',
  ],
  ['Datum: 2023-02-07, Tid: 09:30-12:00, Plats: Teams', '2023-02-07', '09:30', '12:00', 'Teams'],
  ['3 april 2025, 18-20', '2025-04-03', '18:00', '20:00', null],
  ['18/4 10-12 Teams', '2023-04-18', '10:00', '12:00', 'Teams'],
  ['18/4 kl 10-12', '2023-04-18', '10:00', '12:00', null],
  ['3 september', '2023-09-03', null, null, null],
  ['Storgatan 12, Örebro', null, null, null, 'Storgatan 12, Örebro'],
  ['Sal 10-12', null, null, null, 'Sal 10-12'],
])('%s', (text, date, start, end, place) => {
  const read = readMeetingTime(text, { reference });
  expect(read).toMatchObject({ start, end, place, adjournments: [], invalid: [], rest: '' });
  expect(read.date?.date ?? null).toBe(date);
});

it('takes adjournments out of the place', () => {
  const read = readMeetingTime('Sal 4, 13.15–16.40 (ajournering 14.55–15.10), Kommunhuset');
  expect(read.adjournments).toEqual([{ start: '14:55', end: '15:10' }]);
  expect(read).toMatchObject({ place: 'Sal 4, Kommunhuset', rest: '' });
});

it.each([
  ['Kommunkontoret med början kl 18.00', 'Kommunkontoret', 'med början'],
  ['Kommunkontoret kl. 25.70', 'Kommunkontoret', 'kl. 25.70'],
  ['3 september (undantag kl.13.00-16.00)', null, '(undantag'],
  ['28 maj 2021 och 29 maj 2021, Sal A', 'Sal A', 'och, 29 maj 2021'],
  ['26–27 januari 2002, Sal A', 'Sal A', '26–27 januari 2002'],
  ['torsdagen den 28 maj 2021, Sal A', 'Sal A', 'torsdagen den 28 maj 2021'],
  ['2023-13-40, Sal A', 'Sal A', '2023-13-40'],
  ['v. 42, Teams', 'Teams', 'v. 42'],
  ['2023-02-07 09:30-12:00, lunch 11.00–11.30, Teams', 'Teams', 'lunch 11.00–11.30'],
])('keeps what no field holds of %s', (text, place, rest) => {
  expect(readMeetingTime(text, { reference })).toMatchObject({ place, rest });
});

it('reads back what is printed', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(clock);
  const range = fc.record({ start: time, end: time });
  fc.assert(
    fc.property(anyDate, range, fc.array(range, { maxLength: 3 }), (date, { start, end }, adjournments) => {
      const meeting = { date, start, end, adjournments, place: 'via Teams' };
      for (const language of ['sv', 'en'] as const) {
        const read = readMeetingTime(formatMeeting(meeting, language));
        expect({ ...read, date: read.date?.date }).toEqual({ ...meeting, invalid: [], rest: '' });
      }
    }),
  );
});

function clock([hour, minute]: readonly [number, number]): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
