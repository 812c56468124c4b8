import { describe, expect, test } from 'vitest';
import { findings, read, told } from '../read.ts';

const three = ['Anna Ek', 'Bo Alm', 'Cia Dal'];

describe('who was there', () => {
  test.each([
    ['a label', 'Närvarande: Anna Ek, Bo Alm och Cia Dal'],
    ['a bold label', '**Närvarande:** Anna Ek, Bo Alm och Cia Dal'],
    ['a bold word before names', '**Närvarande** Anna Ek, Bo Alm, Cia Dal'],
    ['a label with a name a line', '**Närvarande:** Anna Ek\nBo Alm\nCia Dal'],
    ['a label on a line of its own', 'Närvarande:\nAnna Ek\nBo Alm\nCia Dal'],
    ['a bold line', '**Närvarande ledamöter**\nAnna Ek\nBo Alm\nCia Dal'],
    ['a bold line and a list', '**Närvarande**\n\n- Anna Ek\n- Bo Alm\n- Cia Dal'],
    ['a bare word', 'Närvarande\nAnna Ek\nBo Alm\nCia Dal'],
    ['a heading with a line', '## Närvarande\n\nAnna Ek, Bo Alm, Cia Dal'],
    ['a heading with a name a line', '## Närvarande\nAnna Ek\nBo Alm\nCia Dal'],
    ['a heading with a name a paragraph', '## Närvarande\n\nAnna Ek\n\nBo Alm\n\nCia Dal'],
    ['a heading with a list', '### Deltagare:\n- Anna Ek\n- Bo Alm\n- Cia Dal'],
    ['a line that goes on after a comma', 'Närvarande: Anna Ek, Bo Alm,\nCia Dal'],
    ['a line that goes on after och', 'Närvarande: Anna Ek, Bo Alm och\nCia Dal'],
    ['several names a line', 'Närvarande\nAnna Ek, Bo Alm,\nCia Dal'],
    ['an entry with all', 'Närvarande:\n- Anna Ek, Bo Alm, Cia Dal'],
    ['a table', '| Namn |  |\n|---|---|\n| Anna Ek | |\n| Bo Alm | |\n| Cia Dal | |'],
    ['a table of labels', '| Plats | Sal A |\n|---|---|\n| Närvarande | Anna Ek, Bo Alm, Cia Dal |'],
    ['a cell with lines', '| Plats | Sal A |\n|---|---|\n| Närvarande | Anna Ek<br>Bo Alm<br>Cia Dal |'],
    ['a comment between', 'Närvarande:\nAnna Ek\n<!-- kolla -->\nBo Alm\nCia Dal'],
    ['a section after the items', '## 1. Öppnande\n\n## Närvarande\n- Anna Ek\n- Bo Alm\n- Cia Dal'],
    ['parties below other fields', 'Plats: Teams\nFör arbetsgivaren: Anna Ek, Bo Alm\nFör Vision: Cia Dal'],
    ['groups with labels', '**Närvarande:**\n*För arbetsgivaren:* Anna Ek, Bo Alm\n*För Vision:* Cia Dal'],
    ['columns of a print', 'Närvarande     Anna Ek\n               Bo Alm\n               Cia Dal'],
    ['front matter and body', '---\nnärvarande: [Anna Ek, Bo Alm]\n---\n**Närvarande:** Anna Ek, Cia Dal'],
  ])('%s', (_, notes) => {
    expect(read(notes).present.map(({ name }) => name)).toEqual(three);
    expect(read(notes).preface).toBe('');
  });

  test('a table with role and organisation', () => {
    const notes = `
| Namn    | Roll      | Organisation    | Närvaro |
| ------- | --------- | --------------- | ------- |
| Anna Ek | rektor    | Norrviks kommun | x       |
| Bo Alm  | samordnare | Region Norr    | –       |`;
    expect(told(read(notes).present)).toEqual(['Anna Ek, rektor, Norrviks kommun']);
    expect(told(read(notes).absent)).toEqual(['Bo Alm, samordnare, Region Norr']);
  });

  test('a table with a column for the absent', () => {
    const { present, absent } = read(
      '| Namn | Närvarande | Förhinder |\n|---|---|---|\n| Anna Ek | X | |\n| Bo Alm | | X |',
    );
    expect([told(present), told(absent)]).toEqual([['Anna Ek'], ['Bo Alm']]);
  });

  test('a matrix tells who served, when, and who waited; votes on what is no item stay', () => {
    const { present, substitutes, absent, preface } = read(`
| Ledamot  | Parti | Tjg      | Ej tjg | § 13 | § 14 |
| -------- | ----- | -------- | ------ | ---- | ---- |
| Anna Ek  | S     | X        |        | JA   | NEJ  |
| Bo Alm   | M     | §§ 12–13 |        | JA   |      |
| Cia Dal  | V     | –        |        |      |      |
| Ersättare |      |          |        |      |      |
| Dan Ros  | S     | § 14     |        |      | JA   |
| Eva Lind | M     |          | X      |      |      |`);
    expect(told(present)).toEqual(['Anna Ek (S)', 'Bo Alm (M) | §§ 12–13']);
    expect(told(substitutes)).toEqual(['Dan Ros (S) | § 14', 'Eva Lind (M)']);
    expect(substitutes.map(({ serving }) => serving)).toEqual([true, false]);
    expect(told(absent)).toEqual(['Cia Dal (V)']);
    expect(preface).toBe(
      'Ledamot\tParti\t§ 13\nAnna Ek\tS\tJA\nBo Alm\tM\tJA\nLedamot\tParti\t§ 14\nAnna Ek\tS\tNEJ\nDan Ros\tS\tJA',
    );
  });

  test('each group in its list', () => {
    const notes = read(`
**Beslutande**
Anna Ek (S), ordförande
*Kim Sav (S)

**Tjänstgörande ersättare:** Cia Dal (V), ersätter Eva Lind (V), §§ 1–2
**Ersättare:** Dan Ros (M)
**Adjungerade**
Fia Gran, revisor
**Frånvarande:** Gun Berg`);
    expect(told(notes.present)).toEqual(['Anna Ek, ordförande (S)', 'Kim Sav, tjänstgörande ersättare (S)']);
    expect(notes.substitutes).toMatchObject([
      { name: 'Cia Dal', serving: true, replaces: 'Eva Lind', presence: { items: [1, 2] } },
      { name: 'Dan Ros', serving: false },
    ]);
    expect(told(notes.others)).toEqual(['Fia Gran, revisor']);
    expect(told(notes.absent)).toEqual(['Gun Berg']);
  });

  test('those called but for the absent', () => {
    const { called, present, absent } = read(
      '**Kallade:** Anna Ek, Monica Alm, Cia Dal\n\n**Deltog inte idag:** Monika',
    );
    expect([called.length, told(present), told(absent)]).toEqual([3, ['Anna Ek', 'Cia Dal'], ['Monica Alm']]);
  });

  test('an organisation over its people', () => {
    const notes = '## Närvarande\n- Norrviks kommun\n  - Anna Ek\n  - Bo Alm, rektor\n- Region Norr: Cia Dal';
    expect(told(read(notes).present)).toEqual([
      'Anna Ek, Norrviks kommun',
      'Bo Alm, rektor, Norrviks kommun',
      'Cia Dal, Region Norr',
    ]);
  });

  test('a text in place of a list', () => {
    const { attendanceNote, present } = read('**Beslutande:** Enligt bilaga 1');
    expect([attendanceNote, present]).toEqual(['Enligt bilaga 1', []]);
  });
});

describe('chair, secretary, verifiers', () => {
  test('a chair and a verifier for some §§ each', () => {
    const { chairs, verifiers } = read(`
Ordförande: Anna Ek (§§ 1–3), Bo Alm (§§ 4–5)
Justerare: Cia Dal (S), §§ 1–2, Dan Ros (M), §§ 3–5

## § 1 A`);
    expect(told(chairs)).toEqual(['Anna Ek | §§ 1–3', 'Bo Alm | §§ 4–5']);
    expect(verifiers.map(({ name, presence }) => [name, presence.items])).toEqual([
      ['Cia Dal', [1, 2]],
      ['Dan Ros', [3, 4, 5]],
    ]);
  });

  test('several labels on a line', () => {
    const { chairs, secretaries } = read('Mötesordförande: Anna Ek. Sekreterare: Bo Alm.');
    expect([told(chairs), told(secretaries)]).toEqual([['Anna Ek'], ['Bo Alm']]);
  });

  test('labels without colons', () => {
    const { verifiers, secretaries } = read('Utses att justera Cia Dal\nVid protokollet Bo Alm');
    expect([told(verifiers), told(secretaries)]).toEqual([['Cia Dal'], ['Bo Alm']]);
  });

  test('two secretaries', () => {
    expect(told(read('Vid protokollet: Anna Ek / Bo Alm').secretaries)).toEqual(['Anna Ek', 'Bo Alm']);
  });

  test('one who both chairs and writes', () => {
    const { chairs, secretaries } = read('Ordförande och sekreterare: Anna Ek');
    expect([told(chairs), told(secretaries)]).toEqual([['Anna Ek'], ['Anna Ek']]);
  });

  test('a role in the list, where no label tells it', () => {
    const { chairs, secretaries } = read(
      'Närvarande\nAnna Ek, ordförande\nBo Alm, vice ordförande\nCia Dal, sekreterare',
    );
    expect([chairs.map(({ name }) => name), secretaries.map(({ name }) => name)]).toEqual([
      ['Anna Ek'],
      ['Cia Dal'],
    ]);
  });

  test('two verifiers on a line, both of the list', () => {
    const notes = 'Närvarande: Anna Ek, Bo Alm, Cia Dal\nUtses att justera: Bo Alm, Cia Dal';
    expect(told(read(notes).verifiers)).toEqual(['Bo Alm', 'Cia Dal']);
  });

  test('a verifier for a party, under a shorter name', () => {
    const notes = `---
närvarande:
  - Helen Strand Lind
  - Petra Berg
justerare:
  - Helen Lind, för länets kommuner
  - Petra, för regionen
---
Justeras av: Petra`;
    expect(read(notes).verifiers).toMatchObject([
      { name: 'Helen Strand Lind', written: 'Helen Lind', for: 'länets kommuner' },
      { name: 'Petra Berg', written: 'Petra', for: 'regionen' },
    ]);
    expect(findings(notes)).toEqual([
      '6:5 namn-tolkat Helen Lind, för länets kommuner',
      '7:5 namn-tolkat Petra, för regionen',
    ]);
  });
});

describe('a label that tells the day of the meeting', () => {
  test.each([
    'Närvarande vid styrelsemöte 2024-10-03: Anna Ek, Bo Alm',
    '**Närvarande vid mötet den 3 oktober 2024:** Anna Ek, Bo Alm',
    'Deltagare på sammanträdet torsdagen den 3 oktober 2024:\nAnna Ek\nBo Alm',
  ])('%s', (line) => {
    const { meeting, present, preface } = read(`# Protokoll Byföreningen\n\n${line}\n\n## 1. Val`);
    expect([meeting.date, told(present), preface]).toEqual(['2024-10-03', ['Anna Ek', 'Bo Alm'], '']);
  });

  test('the day of the title goes first; another is kept as it stands', () => {
    const line = 'Närvarande vid mötet 2024-10-03: Anna Ek';
    const { meeting, coverNotes } = read(`# Protokoll 2024-10-04\n\n${line}\n\n## 1. Val`);
    expect(meeting.date).toBe('2024-10-04');
    expect(coverNotes).toEqual([{ title: 'Närvarande vid mötet 2024-10-03', text: '2024-10-03' }]);
    expect(read(`# Protokoll 2024-10-03\n\n${line}\n\n## 1. Val`).coverNotes).toEqual([]);
  });

  test('a meeting with somebody else is no list', () => {
    const line = 'Närvarande vid möte med kommunen: tre från styrelsen.';
    expect(read(`${line}\n\n## 1. Val`)).toMatchObject({ present: [], preface: line });
  });
});

describe('what is no field', () => {
  test.each([
    'Obs: kaffe finns i köket.',
    'Mötet hölls i två delar.',
    'Vi konstaterade följande: alla är nöjda.',
    'Paragrafer: 12 – 22',
  ])('%s', (line) => {
    const notes = `Närvarande: Anna Ek\n${line}\n\n## § 12 A`;
    expect(read(notes).preface).toBe(line);
    expect(told(read(notes).present)).toEqual(['Anna Ek']);
  });

  test('a label within an item', () => {
    const { items, chairs } = read('1. **Öppnande.** Ordförande: Anna hälsar välkommen.\n2. **Avslutning**');
    expect(items[0]!.text).toContain('Ordförande: Anna hälsar välkommen.');
    expect(chairs).toEqual([]);
  });

  test('what was said under a heading that could be a label', () => {
    const { meeting, preface } = read('# Protokoll\n\n## Lokal\n\nVi pratade länge om lokalen.\n\n## § 1 A');
    expect(meeting.place).toBeNull();
    expect(preface).toBe('Lokal\nVi pratade länge om lokalen.');
  });
});

test('a label that tells the day without its year', () => {
  const notes = 'Närvarande på möte 3/10: Anna Ek, Bo Alm\nDatum: 3 oktober 2026';
  expect(told(read(notes).present)).toEqual(['Anna Ek', 'Bo Alm']);
  expect(read(notes).meeting.date).toBe('2026-10-03');
});

test.each(['närvarande beslutande', 'närvarande ledamöter och tjänstgörande ersättare'])('%s', (label) => {
  expect(told(read(`---\n${label}: Anna Ek, Bo Alm\n---`).present)).toEqual(['Anna Ek', 'Bo Alm']);
});

test('who serves for whom in a column of its own', () => {
  const table =
    '| Ledamot | Parti | Närvarande | Tjänstgörande ersättare |\n|---|---|---|---|\n' +
    '| Anna Ek | S | X | |\n| Bo Alm | M | – | Siv Rask |';
  const { present, absent, substitutes } = read(`## Närvarolista\n\n${table}\n\n## § 1 Budget\n\nText.`);
  expect([told(present), told(absent)]).toEqual([['Anna Ek (S)'], ['Bo Alm (M)']]);
  expect(substitutes).toMatchObject([{ name: 'Siv Rask', serving: true, replaces: 'Bo Alm' }]);
});

test('how many there were, without a colon', () => {
  const { attendanceNote } = read(
    '# Årsmöte\n\nNärvarande 23 medlemmar enligt närvarolista (bilaga 1).\n\n## 1. Öppnande',
  );
  expect(attendanceNote).toBe('23 medlemmar enligt närvarolista (bilaga 1)');
});
