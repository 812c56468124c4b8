import { expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';

const suppressionsOf = (notes: string) => parseProtocol(notes).suppressions;

test('a comment names its directive, its rules and its reason', () => {
  expect(
    suppressionsOf('# A\r\n\r\n<!-- protokoll-disable-next-line a-b, c -- därför\natt -->\n\nx'),
  ).toEqual([
    {
      directive: 'disable-next-line',
      rules: ['a-b', 'c'],
      reason: 'därför\natt',
      lines: { first: 6, last: 6 },
      position: { start: { line: 3, column: 1 }, end: { line: 4, column: 8 } },
    },
  ]);
});

test('the place of a comment is that of the file', () => {
  const [suppression] = suppressionsOf(
    'o\u0308 <!-- anteckning --> <!-- protokoll-disable-file a -- b --> ordet\n',
  );
  expect(suppression!.position.start).toEqual({ line: 1, column: 24 });
});

test('a block goes on to where its rules are enabled, else to the end', () => {
  const notes = (end: string) =>
    `<!-- protokoll-disable a, b -- c -->\n\nx\n\n<!-- protokoll-enable${end} -->\n\ny`;
  const last = (end: string) => suppressionsOf(notes(end))[0]!.lines!.last;
  expect(last(' a, b')).toBe(5);
  expect(last('')).toBe(5);
  expect(last(' a')).toBe(7);
});

test('other comments, and comments in code, ask for nothing', () => {
  expect(
    suppressionsOf('<!-- protokoll -->\n\n<!-- x protokoll-disable a -->\n\n`<!-- protokoll-disable a -->`'),
  ).toEqual([]);
});

test('a comment within a secret is not read', () => {
  expect(suppressionsOf(':::sekretess\n<!-- protokoll-disable-file a -- Sven Hemlig -->\n:::\n')).toEqual([]);
});
