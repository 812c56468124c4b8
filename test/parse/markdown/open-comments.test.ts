import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const told = (text: string) =>
  parseProtocol(text)
    .diagnostics.filter(({ rule }) => rule === 'kommentar-oppen')
    .map(({ position: { start } }) => `${start.line}:${start.column}`);

describe('a comment without an end is told, since its text is in the protocol', () => {
  test.each([
    ['on lines of its own', '## § 1 A\n\nText.\n\n<!-- fråga Bo\n\nMer.\n', '5:1'],
    ['in a sentence', '## § 1 A\n\nText <!-- fråga Bo.\n', '3:6'],
    ['after one that ends', '## § 1 A\n\n<!-- x --> Text <!-- y\n', '3:17'],
    ['in a list', '## § 1 A\n\n- a\n- <!-- b\n', '4:3'],
    ['in the front matter', '---\ndatum: 2026-03-14\nplats: Stadshuset <!-- sal 3\n---\n', '3:19'],
  ])('%s', (_, text, place) => {
    expect(told(text)).toEqual([place]);
  });
});

test.each([
  ['one that ends', 'Text <!-- x --> mer.\n\n<!--\ny\n\nz\n-->\n'],
  ['code', 'Skriv `<!--`.\n\n```\n<!-- x\n```\n'],
  ['text behind a backslash', 'Skriv \\<!-- först.\n'],
])('%s is none', (_, text) => {
  expect(told(`## § 1 A\n\n${text}`)).toEqual([]);
});
