import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { read } from '../cover/read.ts';

const table = [
  '# Arbetsplatsträff 2025-03-12',
  '',
  '| Nr | Punkt | Anteckning | Beslut | Ansvarig | Klart |',
  '| --- | --- | --- | --- | --- | --- |',
  '| 1 | Skyddsrond | Två lampor är trasiga. | Lamporna byts. | Ida Lind | 2025-03-31 |',
  '| 2 | Ekonomi | Prognosen håller. | | | |',
].join('\n');

describe('a table with a row for each item', () => {
  test('gives the items, what was said, what was decided and who does it', () => {
    const { items } = read(table);
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Skyddsrond'],
      [2, 'Ekonomi'],
    ]);
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([['Lamporna byts.'], []]);
    expect(items[0]!.actions.map(({ owners, due }) => [owners, due])).toEqual([[['Ida Lind'], '2025-03-31']]);
    expect(items[1]!.text).toBe('Ekonomi\nPrognosen håller.');
  });

  test('may have headings in English, and dashes where there is nothing', () => {
    const { items } = read(
      '# Board meeting 2025-03-12\n\n| # | Topic | Notes | Decision | Owner | Due |\n| - | - | - | - | - | - |\n' +
        '| 1 | Status | On track | – | – | – |\n| 2 | Vendor | – | Approved | Nina Roth | 2025-04-01 |\n',
    );
    expect(items.map(({ title, decisions }) => [title, decisions.map(({ text }) => text)])).toEqual([
      ['Status', []],
      ['Vendor', ['Approved']],
    ]);
    expect(items[1]!.actions.map(({ owners, due }) => [owners, due])).toEqual([
      [['Nina Roth'], '2025-04-01'],
    ]);
  });

  test.each([
    [
      'one that decides nothing',
      '| Nr | Namn | Roll |\n| --- | --- | --- |\n| 1 | Bo Ek | ledamot |\n| 2 | Ida Lind | ledamot |',
    ],
    [
      'one whose numbers do not run',
      '| Nr | Punkt | Beslut |\n| --- | --- | --- |\n| 4 | Val | Godkänns |\n| 2 | Taxa | Godkänns |',
    ],
    ['one of a single row', '| Nr | Punkt | Beslut |\n| --- | --- | --- |\n| 1 | Val | Godkänns |'],
  ])('%s stays a table', (_, other) => {
    const { items } = parseProtocol(`# Möte 2025-03-12\n\n## § 1 Lista\n\n${other}\n`).protocol!;
    expect(items.map(({ number }) => number)).toEqual([1]);
  });
});
