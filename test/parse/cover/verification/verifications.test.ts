import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** Units as `§§ way: notice from`. */
function units(notes: string): string[] {
  return read(notes).verifications.map(
    ({ items, method, notice }) =>
      `${items?.join(',') ?? 'alla'} ${method ?? '-'}: ${notice?.from ?? 'inget anslag'}`,
  );
}

const items = '\n## § 1 A\n\n## § 2 B\n\n## § 3 C\n';

describe('a notice without §§', () => {
  test.each([
    ['is of the one unit', 'justering: 2024-03-20', ['alla -: 2024-03-21']],
    [
      'is of what was not verified at once',
      'justering:\n  - "§ 1: 2024-03-12, omedelbart"\n  - "§§ 2–3: 2024-03-20"',
      ['1 omedelbart: inget anslag', '2,3 -: 2024-03-21'],
    ],
    [
      'is of all units before it',
      'justering:\n  - "§ 1: 2024-03-19"\n  - "§ 2: 2024-03-20"\n  - "§ 3: 2024-03-25"',
      ['1 -: 2024-03-21', '2 -: 2024-03-21', '3 -: inget anslag'],
    ],
  ])('%s', (_, justering, expected) => {
    expect(
      units(`---\ndatum: 2024-03-12\n${justering}\nanslag: 2024-03-21 – 2024-04-12\n---\n${items}`),
    ).toEqual(expected);
  });

  test('two that say different things: the second is kept as text', () => {
    const notes = `---\njusterare: Bo Alm\njustering: 2024-03-20\nanslag:\n  - 2024-03-21 – 2024-04-12\n  - 2024-03-22 – 2024-04-13\n---\n${items}`;
    expect(units(notes)).toEqual(['alla -: 2024-03-21']);
    expect(JSON.stringify(read(notes).coverNotes)).toContain('2024-03-22');
  });
});

describe('justering at once, said in the item', () => {
  test.each([
    'Paragrafen justeras omedelbart.',
    'Justeras omedelbart.',
    'Genomgång av läget. Justeras omedelbart.',
    'Omedelbart justerad.',
    'Omedelbar justering.',
    'Paragrafen direktjusteras.',
    '### Beslut\n\n1. Avtalet godkänns.\n2. Paragrafen förklaras omedelbart justerad.',
    'Nämnden beslutar\natt anta avtalet\natt justera paragrafen omedelbart.',
  ])('%s', (text) => {
    expect(units(`---\ndatum: 2024-03-12\n---\n## § 1 A\n\n${text}\n`)).toEqual([
      '1 omedelbart: inget anslag',
    ]);
  });

  test.each(['Ordföranden justerar protokollet.', 'Arbetet börjar omedelbart.', 'Taxan justeras årligen.'])(
    'not %s',
    (text) => {
      expect(units(`---\ndatum: 2024-03-12\n---\n## § 1 A\n\n${text}\n`)).toEqual([]);
    },
  );
});

describe('one unit that is one', () => {
  const notes = (paragraphs: string): string =>
    `---\njustering: 2026-06-01, Stadshuset\nanslag: {paragrafer: ${paragraphs}, från: 2026-06-02, till: 2026-06-24}\n---\n${items}`;

  test('a notice of all §§ is that of the whole protocol', () => {
    expect(units(notes('1–3'))).toEqual(['alla -: 2026-06-02']);
  });

  test('a notice of some §§ is one of its own', () => {
    expect(units(notes('1–2'))).toEqual(['alla -: inget anslag', '1,2 -: 2026-06-02']);
  });
});

test('the notice of an item that was verified at once is that of its justering, and the other that of the rest', () => {
  const notes = `---
datum: 2026-06-01
justering: 2026-06-05, Stadshuset
anslag:
  - {paragrafer: 1–2, från: 2026-06-08, till: 2026-06-30}
  - {paragrafer: 3, från: 2026-06-02, till: 2026-06-24}
---
${items}
Paragrafen justeras omedelbart.
`;
  expect(units(notes)).toEqual(['1,2 -: 2026-06-08', '3 omedelbart: 2026-06-02']);
  expect(units(notes.replace(/  - .*2026-06-02.*\n/, ''))).toEqual([
    '1,2 -: 2026-06-08',
    '3 omedelbart: inget anslag',
  ]);
});

test('a numbered list of attachments has their numbers', () => {
  const { attachments } = read(`# Möte\n${items}\n## Bilagor\n\n1. Budget\n2. Karta\n`);
  expect(attachments.map(({ number, text }) => [number, text])).toEqual([
    ['1', 'Budget'],
    ['2', 'Karta'],
  ]);
});
