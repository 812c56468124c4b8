import { expect, test } from 'vitest';
import { faultOfPattern, linearPattern } from '../../../src/lint/own-rules/linear-pattern.ts';

/** Patterns that take other engines longer than anybody waits, with texts that make them. */
test.each([
  ['(a+)+$', 'a'],
  ['(a|a)*b', 'a'],
  ['(x+x+)+y', 'x'],
  ['(.*)(.*)(.*)(.*)(.*)z', 'a'],
  [String.raw`^(\p{L}+ ?)+:$`, 'ord '],
  ['(a|b)*a(a|b){200}c', 'ab'],
  ['(.{1,100}){1,9}z', 'a'],
])('%s takes no longer than any other', (pattern, piece) => {
  const found = linearPattern(pattern);
  if (typeof found !== 'function') throw new Error(found.sv);
  const start = performance.now();
  expect(found(`${piece.repeat(50_000)}!`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each(['((a{100}){100}){100}', 'a{1001}', 'x'.repeat(301), '(.{1,500}){1,100}', '(?:(?:a?){50}){50}{9}'])(
  'a pattern that is too large is told within two seconds: %s',
  (pattern) => {
    const start = performance.now();
    expect(faultOfPattern(pattern)).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

test('capitals are the same, å, ä and ö are letters, and lines have ends', () => {
  const found = (pattern: string, text: string) =>
    (linearPattern(pattern) as (text: string) => boolean)(text);
  expect(found('ÄRENDE', 'ett ärende')).toBe(true);
  expect(found(String.raw`(^|[^\p{L}])rende`, 'ett ärende')).toBe(false);
  expect(found('^två$', 'ett\ntvå\ntre')).toBe(true);
  expect(found('a\u030A', '\u00E5')).toBe(true);
});
