import { expect, test } from 'vitest';
import { oneInfoOfMany } from '../../../src/lint/telling/one-info-of-many.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

function at(line: number, rule: string, severity: Diagnostic['severity']): Diagnostic {
  const position = { start: { line, column: 1 }, end: { line, column: 2 } };
  const message = { sv: `Rad ${line}.`, en: `Line ${line}.` };
  return { rule, severity, message, help: null, position, related: [], fix: null };
}

test('infos of one rule are told once, at the first, and the others as related', () => {
  const found = oneInfoOfMany([
    at(1, 'a', 'info'),
    at(2, 'b', 'info'),
    at(3, 'a', 'info'),
    at(4, 'a', 'info'),
  ]);
  expect(found.map(({ message }) => message.sv)).toEqual(['Rad 1 (och 2 till).', 'Rad 2.']);
  expect(found[0]!.related.map(({ position }) => position.start.line)).toEqual([3, 4]);
});

test('errors, warnings and what can be mended stay where they are', () => {
  const mended = { ...at(3, 'a', 'info'), fix: { position: at(3, 'a', 'info').position, text: '–' } };
  const found = [at(1, 'a', 'warning'), at(2, 'a', 'warning'), mended, at(4, 'a', 'info')];
  expect(oneInfoOfMany(found)).toEqual(found);
});
