import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/language/dates/find-times.ts';
import { withTimesInFigures } from '../../../src/language/dates/spoken-times.ts';

describe('times in words', () => {
  test.each([
    ['halv sju', '18:30', null],
    ['Vi började kvart över sex', '18:15', null],
    ['kl. kvart i sju till halv nio', '18:45', '20:30'],
    ['klockan sju på kvällen', '19:00', null],
    ['klockan halv nio', '08:30', null],
    ['halv nio på kvällen', '20:30', null],
    ['klockan sju på morgonen', '07:00', null],
    ['klockan tio', '10:00', null],
    ['18.00 till kvart i nio', '18:00', '20:45'],
    ['kl fem i halv tre', '14:25', null],
    ['kl tjugo över ett', '13:20', null],
    ['kl. sju på morgonen till halv åtta', '07:00', '07:30'],
    ['sju på morgonen till halv åtta', '07:00', '07:30'],
    ['kl. åtta till tio på kvällen', '20:00', '22:00'],
    ['kl. åtta till 21.30', '20:00', '21:30'],
    ['kl. sju på kvällen till tio minuter över nio', '19:00', '21:10'],
    ['kl. sju till tjugo i nio i salen', '19:00', '20:40'],
    ['tio över hela landet', null, null],
    ['kl. sju till nio', '19:00', '21:00'],
    ['19.00–kvart över tolv', '19:00', '00:15'],
    ['20.00 till halv ett på natten', '20:00', '00:30'],
    ['kl. tio på kvällen', '22:00', null],
    ['klockan tolv på natten', '00:00', null],
    ['kl. ett på dagen till halv tre', '13:00', '14:30'],
    ['halv tolv på dagen', '11:30', null],
    ['halv ett på eftermiddagen', '12:30', null],
    ['18.00 till sju personer', '18:00', null],
    ['två personer, en halv timme', null, null],
    ['halvsju, sju personer', null, null],
  ])('%s', (text, start, end) => {
    const found = findTimes(text, true);
    expect([found.start, found.end]).toEqual([start, end]);
  });

  test('stand in as many letters as before, so that all else keeps its place', () => {
    const text = 'Vi sågs halv sju i stugan.';
    expect(withTimesInFigures(text)).toHaveLength(text.length);
    const [{ start, end }] = findTimes(text, true).spans as [{ start: number; end: number }];
    expect(text.slice(start, end)).toBe('halv sju');
  });
});
