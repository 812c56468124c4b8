import { expect, it } from 'vitest';
import { findAll } from '../../src/model/find-all.ts';

it.each([
  [/\d+/g, 'punkt 7 av 12'],
  [/\d+/g, 'ingen punkt'],
  [/x*/gu, '😀x'],
  [/x*/g, '😀x'],
  [/(?=ö)/gu, 'höst i Örby'],
  [/(?<ord>\p{L}+)/gu, 'Bo Ek'],
])('finds with %s what matchAll finds', (pattern, text) => {
  expect([...findAll(pattern, text)]).toEqual([...text.matchAll(pattern)]);
});

it('goes on where it was though the pattern is used in between', () => {
  const pattern = /\p{L}+/gu;
  const found: string[] = [];
  for (const [word] of findAll(pattern, 'Ja Nej Avstår')) {
    found.push(word);
    expect(pattern.test('ett annat ord')).toBe(true);
    pattern.lastIndex = 0;
  }
  expect(found).toEqual(['Ja', 'Nej', 'Avstår']);
});

it('leaves the pattern as it was when nobody asks for the rest', () => {
  const pattern = /\d/g;
  for (const _ of findAll(pattern, '123')) break;
  expect(pattern.test('1')).toBe(true);
});
