import { describe, expect, test } from 'vitest';
import { findings, read, told } from '../read.ts';

/** The votes of each item as `§ 41: Anna Ek (S) yes, …`. */
function votesOf(notes: string): string[] {
  return read(notes).items.flatMap(({ number, votes }) =>
    votes.map(
      ({ voters }) =>
        `§ ${number}: ${voters.map(({ name, party, vote }) => `${name} (${party}) ${vote}`).join(', ')}`,
    ),
  );
}

const items = `
## § 41 Skattesats

Fullmäktige beslutar att fastställa skattesatsen.

## § 44 Budget

Ordföranden ställer förslagen mot varandra. Votering begärs.

Fullmäktige beslutar att anta budgeten.
`;
const votes = [
  '§ 41: Anna Ek (S) yes, Bo Alm (M) no, Dan Ros (C) yes',
  '§ 44: Anna Ek (S) no, Bo Alm (M) abstain, Dan Ros (C) yes',
];

describe('a list of those present and how they voted', () => {
  test.each([
    [
      'ticks in columns of each choice',
      `
| Ledamot | Parti | Närv | § 41 Ja | § 41 Nej | § 44 Ja | § 44 Nej | § 44 Avst |
|---|---|---|---|---|---|---|---|
| Anna Ek | S | X | X | | | X | |
| Bo Alm | M | X | | X | | | X |
| Cia Dal | V | - | | | | | |
| Ersättare | | | | | | | |
| Dan Ros | C | X | X | | X | | |`,
    ],
    [
      'the § once for its columns',
      `
| Ledamot | Parti | Tjg | § 41 Ja | Nej | § 44: Ja | Nej | Avst. |
|---|---|---|---|---|---|---|---|
| Anna Ek | S | X | X | | | X | |
| Bo Alm | M | X | | X | | | X |
| Cia Dal | V | | | | | | |
| Ersättare | | | | | | | |
| Dan Ros | C | X | X | | X | | |`,
    ],
    [
      'a header of two rows',
      `
| Ledamot | Parti | Tjg | § 41 | | § 44 | | |
|---|---|---|---|---|---|---|---|
| | | | JA | NEJ | JA | NEJ | AVSTÅR |
| Anna Ek | S | X | X | | | X | |
| Bo Alm | M | X | | X | | | X |
| Cia Dal | V | – | | | | | |
| Ersättare | | | | | | | |
| Dan Ros | C | X | X | | X | | |`,
    ],
    [
      'words in a column for each §',
      `
| Ledamot | Parti | Närv/Tjg | § 41 | § 44 |
|---|---|---|---|---|
| Anna Ek | S | X | Ja | Nej |
| Bo Alm | M | X | Nej | Avstår |
| Cia Dal | V | - | | |
| Ersättare | | | | |
| Dan Ros | C | T | J | J |`,
    ],
  ])('%s', (_, list) => {
    const notes = `# Kommunfullmäktige 2025-05-20\n\n## Närvaro- och omröstningslista\n${list}\n${items}`;
    expect(votesOf(notes)).toEqual(votes);
    const { present, absent, substitutes, preface } = read(notes);
    expect([told(present), told(absent)]).toEqual([['Anna Ek (S)', 'Bo Alm (M)'], ['Cia Dal (V)']]);
    expect(substitutes.map(({ name, serving }) => [name, serving])).toEqual([['Dan Ros', true]]);
    expect(preface).toBe('');
    expect(findings(notes)).toEqual([]);
  });

  test('stands after the items as well, and its counts are kept', () => {
    const notes = `# Kommunfullmäktige 2025-05-20
${items}
## Närvarolista

| Ledamot | Parti | Närv | Ja § 41 | Nej § 41 |
|---|---|---|---|---|
| Anna Ek | S | X | X | |
| Bo Alm | M | X | | X |
| Summa | | 2 | 1 | 1 |
`;
    expect(votesOf(notes)).toContain('§ 41: Anna Ek (S) yes, Bo Alm (M) no');
    expect(told(read(notes).present)).toEqual(['Anna Ek (S)', 'Bo Alm (M)']);
    expect(JSON.stringify(read(notes))).toContain('Summa');
  });

  test('without a § it is of the one item that tells of a vote', () => {
    const notes = `# Kommunfullmäktige 2025-05-20

| Ledamot | Parti | Ja | Nej |
|---|---|---|---|
| Anna Ek | S | X | |
| Bo Alm | M | | X |

## § 44 Budget

### Omröstning

Ja-röst för förslaget, nej-röst för avslag.

### Beslut

Fullmäktige beslutar att anta budgeten.
`;
    const [vote] = read(notes).items[0]!.votes;
    expect(vote).toMatchObject({ yesMeans: 'förslaget', yes: 1, no: 1 });
    expect(vote!.voters.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm']);
  });

  test('votes on a § that is not there stay where they are', () => {
    const notes = `# Kommunfullmäktige 2025-05-20

| Ledamot | § 9 |
|---|---|
| Anna Ek | Ja |

## § 1 Budget
`;
    expect(read(notes).preface).toContain('§ 9');
  });

  test.each(['## Omröstningslista § 44', '## Bilaga 1. Voteringslista, § 44'])(
    '%s in an appendix',
    (heading) => {
      const list = '| Ledamot | Parti | Röst |\n|---|---|---|\n| Anna Ek | S | Ja |\n| Bo Alm | M | Nej |';
      expect(votesOf(`# Kommunfullmäktige 2025-05-20\n${items}\n${heading}\n\n${list}\n`)).toContain(
        '§ 44: Anna Ek (S) yes, Bo Alm (M) no',
      );
    },
  );
});
