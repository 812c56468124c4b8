import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function votersOf(table: string): string[] {
  const notes = `# Kommunfullmäktige 2025-03-26\n\n## § 1 Taxa\n\nOmröstning\n${table}\n\n### Beslut\n\nTaxan höjs.\n`;
  const [block] = parseProtocol(notes).protocol!.items[0]!.blocks.filter(({ type }) => type === 'votes');
  const votes = block?.type === 'votes' ? block.votes : [];
  return votes.flatMap(({ voters }) => voters.map(({ name, party, vote }) => `${name} ${party} ${vote}`));
}

test('signs stand below the choice in columns of spaces', () => {
  const table = [
    'Ledamot             Parti    Ja    Nej    Avstår',
    'Kim Sav             S        X',
    'Bo Ek               M              X',
    'Siv Rask            SD                    X',
    'Summa                        1     1      1',
  ];
  expect(votersOf(table.join('\n'))).toEqual(['Kim Sav S yes', 'Bo Ek M no', 'Siv Rask SD abstain']);
});

test('one column tells how each voted', () => {
  expect(votersOf('Ledamot            Röst\nKim Sav (S)        Ja\nBo Ek (M)          Nej')).toEqual([
    'Kim Sav S yes',
    'Bo Ek M no',
  ]);
});
