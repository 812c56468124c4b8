import { expect, test } from 'vitest';
import { tellsDone } from '../../src/language/sentences/told-done.ts';

test.each([
  ['Utfört 3 juli', true],
  ['Slutfört v. 12', true],
  ['Genomfört, 2026-02-01', true],
  ['Klart 19/3', true],
  ['Klar den 2 april', true],
  ['Klart 1 juni', false],
  ['Klart 2026-06-01', false],
  ['Färdig 30 december', true],
  ['Klart i höst', false],
  ['Klart enligt Bo', false],
  ['Ej klart', false],
  ['', false],
])('in a column at a meeting of April, “%s”', (words, done) => {
  expect(tellsDone(words, '2026-04-14')).toBe(done);
});

test.each([
  ['klart 1 mars', false],
  ['utfört 1 mars', true],
  ['klart', true],
])('at the end of a task, where it may tell by when, “%s”', (words, done) => {
  expect(tellsDone(words, null)).toBe(done);
});
