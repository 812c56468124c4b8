import { expect, test } from 'vitest';
import { comingDay } from '../../src/language/days-to-come.ts';

test.each([
  ['att arbetet ska vara klart senast den ', 'due'],
  ['Styrelsen beslutade att hålla städdag ', 'arranged'],
  ['att välja Eva Dahl till kassör för tiden till och med den ', 'term'],
] as const)('a day to come: %s', (before, kind) => {
  expect(comingDay(before)).toBe(kind);
});

test.each([
  'att godkänna redovisningen för perioden till och med den ',
  'att anteckna att arbetet skulle vara klart senast den ',
  'att upphäva riktlinjerna från ',
  'att lägga rapporten från ',
])('another day: %s', (before) => {
  expect(comingDay(before)).toBeNull();
});
