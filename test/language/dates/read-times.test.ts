import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/language/dates/read-times.ts';

describe('times of a meeting', () => {
  it.each([
    ['13.15–16.40', '13:15', '16:40'],
    ['09:30-12:00', '09:30', '12:00'],
    ['kl 10-12', '10:00', '12:00'],
    ['10-12', '10:00', '12:00'],
    ['kl. 9–15', '09:00', '15:00'],
    ['9–15.30', '09:00', '15:30'],
    ['klockan 15.00', '15:00', null],
    ['Kl.13.00-16.00', '13:00', '16:00'],
    ['13:15 – 15:20', '13:15', '15:20'],
    ['9.30 till 12.00', '09:30', '12:00'],
    ['18.30', '18:30', null],
    ['18.30-', '18:30', null],
    ['kl 1830', '18:30', null],
    ['0930-1200', '09:30', '12:00'],
    ['kl. 22–24', '22:00', '24:00'],
    ['kl. 10.00.', '10:00', null],
  ])('%s is %s to %s', (text, start, end) => {
    expect(readTimes(text)).toEqual({ start, end, adjournments: [], invalid: [], rest: '' });
  });
});

describe('adjournments', () => {
  const first = { start: '14:55', end: '15:10' };
  const second = { start: '16:00', end: '16:10' };

  it.each([
    ['13.15–16.40, ajournering 14.55–15.10', [first]],
    ['kl 13.15–16.40 (ajournerat kl. 14.55–15.10)', [first]],
    ['13.15–16.40, ajournerat mellan kl. 14.55 och 15.10', [first]],
    ['13.15–16.40 (ajournering 14.55–15.10 och 16.00–16.10)', [first, second]],
    ['13.15–16.40, ajournering 14.55–15.10, ajournering kl. 16–16.10', [first, second]],
    ['13.15–14.55, 15.10–16.40', [first]],
    ['kl. 13.15–14.55, 15.10–16.00 och 16.10–16.40', [first, second]],
  ])('%s', (text, adjournments) => {
    expect(readTimes(text)).toEqual({ start: '13:15', end: '16:40', adjournments, invalid: [], rest: '' });
  });
});

describe('what no field holds is the rest', () => {
  it.each([
    ['med början kl 18.00', '18:00', null, 'med början'],
    ['kl 18.00, avslutades kl 20.15', '18:00', '20:15', 'avslutades'],
    ['till kl. 15.00', null, '15:00', 'till'],
    ['13.15–16.40, lunch 12.00–13.00', '13:15', '16:40', 'lunch 12.00–13.00'],
    ['13.15–16.40 (14.55–15.10 ajournering)', '13:15', '16:40', '(14.55–15.10 ajournering)'],
    ['13.15–16.40, ajournering 14.55', '13:15', '16:40', 'ajournering 14.55'],
    ['efter lunch', null, null, 'efter lunch'],
    ['2 timmar', null, null, '2 timmar'],
  ])('%s', (text, start, end, rest) => {
    expect(readTimes(text)).toEqual({ start, end, adjournments: [], invalid: [], rest });
  });
});

it.each(['25.70', '13.15–25.70', 'kl 24.30', 'kl. 9.60'])('%s is told to be no time', (text) => {
  expect(readTimes(text)).toEqual({
    start: null,
    end: null,
    adjournments: [],
    invalid: [text],
    rest: expect.any(String),
  });
});
