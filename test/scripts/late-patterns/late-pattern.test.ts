import { describe, expect, test } from 'vitest';
import { exactPattern, latePattern } from '../../../scripts/late-patterns/late-pattern.ts';

const text = 'Styrelsen beslutade att köpa en båt och att sälja en annan.';
const words = /(?<verb>köpa|sälja)/gu;
const late = () => latePattern(words.source, words.flags) as unknown as RegExp;

describe('a pattern that is made late is asked as any', () => {
  test.each<[string, (pattern: RegExp) => unknown]>([
    ['test', (pattern) => pattern.test(text)],
    ['exec', (pattern) => ({ ...pattern.exec(text)?.groups })],
    ['match', (pattern) => text.match(pattern)],
    ['matchAll', (pattern) => Array.from(text.matchAll(pattern), ({ index }) => index)],
    ['replace', (pattern) => text.replace(pattern, '[$<verb>]')],
    ['replaceAll', (pattern) => text.replaceAll(pattern, (verb) => verb.toUpperCase())],
    ['search', (pattern) => text.search(pattern)],
    ['split', (pattern) => text.split(pattern)],
    ['lastIndex', (pattern) => (pattern.exec(text), pattern.lastIndex)],
    ['source', (pattern) => `${pattern.source} ${pattern.flags} ${pattern.global} ${String(pattern)}`],
    ['RegExp', (pattern) => new RegExp(pattern).exec(text)?.index],
  ])('%s', (_, ask) => {
    expect(ask(late())).toEqual(ask(new RegExp(words)));
  });
});

test('what it is made of is put together when it is first asked', () => {
  let count = 0;
  const pattern = latePattern(() => `b${'å'.repeat(++count)}t`, 'iu');
  expect(count).toBe(0);
  expect(pattern.test('BÅT')).toBe(true);
  expect(pattern.test('bååt')).toBe(false);
  expect(count).toBe(1);
});

test('what gives its flags too is put together once', () => {
  let count = 0;
  const pattern = latePattern(() => (count++, { source: 'köpt', flags: 'iu' }), undefined, 'köpt');
  expect(['såld', 'hyrd', 'KÖPT', 'köpt'].map((word) => pattern.test(word))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(count).toBe(1);
});

test('it is not made for a text that lacks all that it needs', () => {
  let isMade = false;
  const pattern = latePattern(() => ((isMade = true), 'köpt|sålt'), 'iu', 'köp\nsåld');
  expect([pattern.test(text.replace('köpa', 'hyra')), isMade]).toEqual([false, false]);
  expect([pattern.test('KÖPT'), isMade]).toEqual([true, true]);
});

test('letters are quick sets in one, and those of Unicode in one that is exact', () => {
  expect(latePattern(String.raw`\p{L}`, 'u').test('™')).toBe(true);
  expect(exactPattern(String.raw`\p{L}`, 'u').test('™')).toBe(false);
});
