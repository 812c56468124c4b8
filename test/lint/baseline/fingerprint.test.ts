import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/lint/baseline/fingerprint.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

function finding(line: number, rule = 'beslut-saknas'): Diagnostic {
  const position = { start: { line, column: 1 }, end: { line, column: 3 } };
  const message = { sv: 'Fel.', en: 'Wrong.' };
  return { rule, severity: 'error', message, help: null, position, related: [], fix: null };
}

const items = [{ label: '§ 1', line: 2 }];
const hashes = (text: string, ...found: Diagnostic[]) =>
  fingerprints(found, { text, items }).map(({ hash }) => hash);

test('a finding is told by its rule, its § and its words, whatever their case, spaces and markup', () => {
  const [one] = hashes('a\n§ 1\nOrd och  *ord*', finding(3));
  expect(hashes('a\n§ 1\n\n\nord och ord ', finding(5))).toEqual([one]);
  expect(hashes('a\n§ 1\nandra ord', finding(3))).not.toEqual([one]);
  expect(hashes('a\n§ 1\nord och ord', finding(3, 'veckodag'))).not.toEqual([one]);
  expect(hashes('ord och ord\n§ 1', finding(1))).not.toEqual([one]);
});

test('equal findings are told apart', () => {
  expect(new Set(hashes('a\n§ 1\nx\nx', finding(3), finding(4))).size).toBe(2);
});

test('a finding knows its §', () => {
  const [above, within] = fingerprints([finding(1), finding(3)], { text: 'a\n§ 1\nb', items });
  expect([above!.item, within!.item]).toEqual([null, '§ 1']);
});

test('long numbers, which may be guessed, do not count', () => {
  expect(hashes('a\n§ 1\nBo 850709-9805', finding(3))).toEqual(
    hashes('a\n§ 1\nBo 19121212 1212', finding(3)),
  );
});
