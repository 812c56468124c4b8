import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatMeeting, formatTime, formatTimes } from '../../src/render/dates.ts';

const meeting = { date: '2021-05-28', start: '13:00', end: '15:30', place: 'via Teams' };
const adjournments = [
  { start: '14:00', end: '14:10' },
  { start: '14:55', end: '15:10' },
];

it('writes dates in full', () => {
  expect(formatDate('2021-05-28', 'sv')).toBe('fredagen den 28 maj 2021');
  expect(formatDate('2021-05-28', 'en')).toBe('Friday 28 May 2021');
  expect(formatDay('2023-02-07', 'sv')).toBe('7 februari 2023');
});

it('writes a time of day', () => {
  expect(formatTime('09:05', 'sv')).toBe('09.05');
  expect(formatTime('09:05', 'en')).toBe('09:05');
});

describe('times', () => {
  it.each([
    [{ start: '13:00', end: '15:30' }, 'kl. 13.00–15.30', '13:00–15:30'],
    [{ start: '18:00', end: null }, 'kl. 18.00', '18:00'],
    [{ start: null, end: '20:00' }, 'till kl. 20.00', 'until 20:00'],
    [{ start: null, end: null }, '', ''],
    [
      { start: '13:00', end: '15:30', adjournments },
      'kl. 13.00–15.30, ajournering 14.00–14.10 och 14.55–15.10',
      '13:00–15:30, adjourned 14:00–14:10 and 14:55–15:10',
    ],
  ])('%j', (times, swedish, english) => {
    expect(formatTimes(times, 'sv')).toBe(swedish);
    expect(formatTimes(times, 'en')).toBe(english);
  });
});

describe('time and place', () => {
  it.each([
    [
      meeting,
      'fredagen den 28 maj 2021 kl. 13.00–15.30, via Teams',
      'Friday 28 May 2021, 13:00–15:30, via Teams',
    ],
    [
      { ...meeting, place: null },
      'fredagen den 28 maj 2021 kl. 13.00–15.30',
      'Friday 28 May 2021, 13:00–15:30',
    ],
    [
      { ...meeting, start: null, end: null },
      'fredagen den 28 maj 2021, via Teams',
      'Friday 28 May 2021, via Teams',
    ],
    [{ ...meeting, date: null }, 'kl. 13.00–15.30, via Teams', '13:00–15:30, via Teams'],
    [{ date: null, start: null, end: null, place: null }, '', ''],
  ])('%j', (stated, swedish, english) => {
    expect(formatMeeting(stated, 'sv')).toBe(swedish);
    expect(formatMeeting(stated, 'en')).toBe(english);
  });
});
