import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expectedNotes, kindOf } from '../../../scripts/reading/expectations.ts';
import { scoreNotes } from '../../../scripts/reading/score.ts';
import { count, kindTable } from '../../../scripts/reading/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('facts are counted as right, missed and invented, and rules that should have been silent are told', async () => {
  const note =
    '# Protokoll\n\n- Datum: 2025-03-07\n- Närvarande: Bo Ek, Ida Lind\n\n## § 1 Kaffe\n\nStyrelsen beslutar att köpa kaffe.\n';
  writeFileSync(join(folder, 'kaffe.md'), note);
  const jq = {
    '.meeting.date': '2025-03-07',
    '.meeting.end': null,
    '[.present[].name]': ['Bo Ek'],
    '[.items[].title]': ['Kaffe', 'Te'],
  };
  writeFileSync(
    join(folder, 'expect.json'),
    JSON.stringify({ 'kaffe.md': { jq, notReported: ['datum-saknas'] } }),
  );
  const scores = await scoreNotes(expectedNotes(folder));
  const facts = scores.flatMap((score) => score.facts);
  expect(facts.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['date', 'right'],
    ['attendance', 'invented'],
    ['items', 'missed'],
  ]);
  expect(count(facts)).toMatchObject({ facts: 3, right: 1, missed: 1, invented: 1 });
  expect(scores[0]!.falseAlarms).toEqual([]);
  expect(kindTable(scores)).toContain('| all | 3 | 1 (33 %) |');
});

test.each([
  ['[.items[].decisions[].kind]', 'decisions'],
  ['[.items[].number]', 'items'],
  ['.nextMeetings[0].place', 'next meeting'],
  ['.body', 'body and title'],
  ['(.present + .others)[].name', 'attendance'],
])('%s asks for %s', (query, kind) => {
  expect(kindOf(query)).toBe(kind);
});
