import { expect, test } from 'vitest';
import { pathPatterns } from '../../src/config/path-patterns.ts';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'm/a.md', true],
  ['m/**', 'a.md', null],
  ['**', '../a.md', null],
  ['../a.md', '../a.md', null],
  ['**', '/notes/a.md', null],
])('the pattern %s says of %s: %s', (pattern, path, verdict) => {
  expect(pathPatterns([pattern])(path)).toBe(verdict);
});

test('a later pattern takes a path out again', () => {
  expect(pathPatterns(['*.md', '!a.md'])('a.md')).toBe(false);
});
