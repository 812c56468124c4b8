import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { reportFull } from '../../../src/cli/reporters/full.ts';
import { reportJson } from '../../../src/cli/reporters/json.ts';
import type { Diagnostic } from '../../../src/index.ts';

const text = '# Möte\n\nOmröstning: ja 6, nej 2\nNärvarande: :sekretess[…]\n';

function position(line: number, column: number, endColumn: number, endLine = line): Diagnostic['position'] {
  return { start: { line, column, offset: 1 }, end: { line: endLine, column: endColumn, offset: 2 } };
}

const finding: Diagnostic = {
  rule: 'roster-stammer',
  severity: 'warning',
  message: { sv: '8 röster men 7 närvarande', en: '8 votes but 7 present' },
  help: null,
  position: position(3, 13, 24),
  related: [
    { message: { sv: 'Närvaron står här.', en: 'Attendance is here.' }, position: position(4, 1, 12) },
  ],
  fix: { position: position(3, 16, 17), text: '5' },
};

function report(format: 'full' | 'json', diagnostic: Diagnostic, colour = false): string {
  const reporter = format === 'full' ? reportFull : reportJson;
  return reporter([{ file: 'a.md', text, diagnostics: [diagnostic] }], { language: 'sv', colour });
}

test('full shows the place and the other places', () => {
  expect(report('full', finding)).toBe(`a.md:3:13: varning 8 röster men 7 närvarande  roster-stammer
  3 | Omröstning: ja 6, nej 2
    |             ^^^^^^^^^^^
  a.md:4:1: Närvaron står här.

`);
});

test('full marks to the end of the line what goes on below', () => {
  const several = { ...finding, related: [], position: position(1, 3, 5, 3) };
  expect(report('full', several)).toContain('  1 | # Möte\n    |   ^^^^\n');
});

test('full marks the right letters after a decomposed one', () => {
  const decomposed = 'Mo\u0308te x';
  const reports = [
    {
      file: 'a.md',
      text: decomposed,
      diagnostics: [{ ...finding, related: [], position: position(1, 7, 8) }],
    },
  ];
  expect(reportFull(reports, { language: 'en', colour: false })).toContain(
    `1 | ${decomposed}\n    |      ^\n`,
  );
});

test('full points within the line, though masking left less of it than there was', () => {
  expect(report('full', { ...finding, related: [], position: position(4, 80, 90) })).toContain(
    `  4 | Närvarande: :sekretess[…]\n    | ${' '.repeat(25)}^\n`,
  );
});

test('paint is taken off again', () => {
  const painted = report('full', finding, true);
  expect(stripVTControlCharacters(painted)).toBe(report('full', finding));
  expect(painted).toContain('\u001B[33mvarning\u001B[39m');
});

test('json tells a repair', () => {
  expect(JSON.parse(report('json', finding))).toEqual([
    {
      file: 'a.md',
      line: 3,
      column: 13,
      endLine: 3,
      endColumn: 24,
      rule: 'roster-stammer',
      severity: 'warning',
      message: '8 röster men 7 närvarande',
      help: null,
      fix: { line: 3, column: 16, endLine: 3, endColumn: 17, text: '5' },
    },
  ]);
});

test('full shows as much of a long line as the terminal holds', () => {
  const text = `${'a'.repeat(200)} 8 röster ${'b'.repeat(200)}`;
  const position = { start: { line: 1, column: 202 }, end: { line: 1, column: 203 } };
  const reports = [{ file: 'a.md', text, diagnostics: [{ ...finding, position, related: [], help: null }] }];
  const [, line, marks] = reportFull(reports, { language: 'sv', colour: false, columns: 40 }).split('\n');
  expect(line).toBe(`  1 | ${'a'.repeat(16)} 8 röster bbbbbbbb`);
  expect(marks).toBe(`    | ${' '.repeat(17)}^`);
});
