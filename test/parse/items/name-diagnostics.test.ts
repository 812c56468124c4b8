import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const present = 'datum: 2026-03-15\nnärvarande: Hanna Lind (S), Hanna Berg (M), Bo Ek (C)';

/** What is said of names in an item with these lines. */
function hints(lines: string): string[] {
  return parseProtocol(`---\n${present}\n---\n\n## § 1 Tak\n\n${lines}\n`)
    .diagnostics.filter(({ rule }) => rule.startsWith('namn-'))
    .map(({ rule, position: { start }, message }) => `${start.line}:${start.column} ${rule} ${message.sv}`);
}

test('a mover whose name is that of two is told, not guessed', () => {
  expect(hints('### Yrkanden\n\nHanna yrkar avslag.')).toEqual([
    '10:1 namn-tvetydigt ”Hanna” kan vara Hanna Lind eller Hanna Berg.',
  ]);
});

test.each([
  '### Yrkanden\n\nBo yrkar avslag.',
  '### Yrkanden\n\nHanna Lind yrkar avslag.',
  '### Reservation\n\nHanna (S) reserverar sig.',
])('nothing is said of %j', (lines) => {
  expect(hints(lines)).toEqual([]);
});
