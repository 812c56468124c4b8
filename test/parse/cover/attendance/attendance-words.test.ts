import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

type People = ReturnType<typeof read>['present'];

/** `Name, role (party)` of each, with whom a substitute replaced. */
function list(people: People): string {
  return people
    .map(({ name, role, party, replaces }) => {
      const told = [name, role, replaces === null ? null : `för ${replaces}`].filter((part) => part !== null);
      return `${told.join(', ')}${party === null ? '' : ` (${party})`}`;
    })
    .join('; ');
}

/** All lists of notes that have this before their first item, those that are empty left out. */
function lists(cover: string): Record<string, string> {
  const { present, substitutes, others, absent, chairs, secretaries, verifiers } = read(
    `# Möte 2025-03-23\n\n${cover}\n\n## 1. Rapport\n\nInget.\n`,
  );
  const all = {
    present: list(present),
    serving: list(substitutes.filter(({ serving }) => serving)),
    substitutes: list(substitutes.filter(({ serving }) => !serving)),
    others: list(others),
    absent: list(absent),
    chairs: chairs.map(({ name }) => name).join('; '),
    secretaries: secretaries.map(({ name }) => name).join('; '),
    verifiers: verifiers.map(({ name }) => name).join('; '),
  };
  return Object.fromEntries(Object.entries(all).filter(([, told]) => told !== ''));
}

describe('attendance in other words and places', () => {
  test.each<[string, Record<string, string>]>([
    ['Närvarande: 14 föräldrar, Ida Lind (rektor), Bo Ek', { present: 'Ida Lind, rektor; Bo Ek' }],
    ['Närvarande: 14 föräldrar samt Ida Lind och Bo Ek', { present: 'Ida Lind; Bo Ek' }],
    ['Närvarande: 34 medlemmar, varav tolv genom ombud', {}],
    ['Frånvarande med anmält förfall: Bo Ek', { absent: 'Bo Ek' }],
    ['Närvarande: Alfa Invest AB (600 aktier), Bo Ek', { present: 'Alfa Invest AB, 600 aktier; Bo Ek' }],
    ['Närvarande: styrelsen, Bo Ek', { present: 'Bo Ek' }],
    ['Antecknare: Kaj Sand', { secretaries: 'Kaj Sand' }],
    ['Vid anteckningarna: Kaj Sand', { secretaries: 'Kaj Sand' }],
    [
      'Närvarande: Kaj Sand (ant.), Ida Lind (leder mötet)',
      { present: 'Kaj Sand, ant.; Ida Lind, leder mötet', chairs: 'Ida Lind', secretaries: 'Kaj Sand' },
    ],
    [
      'Beslutande: Ida Lind (L), Eva Ström (M)\n\nTjänstgörande ersättare: Bo Ek (L) för Ida Lind, §§ 3–4',
      { present: 'Ida Lind (L); Eva Ström (M)', serving: 'Bo Ek, för Ida Lind (L)' },
    ],
    [
      '**Styrelsemedlemmar:**\n\n- Ordförande: Ida Lind – Ja\n- Kassör: Bo Ek – Nej\n- Sekreterare: Kaj Sand – Ja',
      {
        present: 'Ida Lind, Ordförande; Kaj Sand, Sekreterare',
        absent: 'Bo Ek, Kassör',
        chairs: 'Ida Lind',
        secretaries: 'Kaj Sand',
      },
    ],
    ['Närvarande övriga medlemmar:\n\n- Eva Ström\n- Per Holm', { others: 'Eva Ström; Per Holm' }],
    [
      'Närvarande: Bo Ek, ordförande Ida Lind, sekreterare Kaj Sand, kassör Eva Ström, ledamot',
      {
        present: 'Bo Ek, ordförande; Ida Lind, sekreterare; Kaj Sand, kassör; Eva Ström, ledamot',
        chairs: 'Bo Ek',
        secretaries: 'Ida Lind',
      },
    ],
    [
      'Närvarande: ordförande Bo Ek, sekreterare Ida Lind, kassör Kaj Sand',
      {
        present: 'Bo Ek, ordförande; Ida Lind, sekreterare; Kaj Sand, kassör',
        chairs: 'Bo Ek',
        secretaries: 'Ida Lind',
      },
    ],
    [
      'Närvarande: Bo Ek (ordförande), Ida Lind (sekreterare), Kaj Sand',
      {
        present: 'Bo Ek, ordförande; Ida Lind, sekreterare; Kaj Sand',
        chairs: 'Bo Ek',
        secretaries: 'Ida Lind',
      },
    ],
    [
      'Närvarande: Vägverket, Sjö- och luftfartsverket, Länsarkivet',
      { present: 'Vägverket; Sjö- och luftfartsverket; Länsarkivet' },
    ],
    [
      'Närvarande: Siv Ro, Bo Ek, Magnus\nForsell, Ylva Ås och Barbro Lind',
      { present: 'Siv Ro; Bo Ek; Magnus Forsell; Ylva Ås; Barbro Lind' },
    ],
    ['Deltagare: Samtliga medlemmar', {}],
    ['Närvarande: Alla i styrelsen', {}],
    ['Närvarande: Enligt bilaga 1', {}],
    [
      'Present members:\n\n- Ida Lind\n- Bo Ek\n\nAdjuster: Ida Lind',
      { present: 'Ida Lind; Bo Ek', verifiers: 'Ida Lind' },
    ],
    ['Absent members: Ida Lind', { absent: 'Ida Lind' }],
    [
      'Närvarande\nLedamöter\nOrdföranden Per Dal (S)\nBo Ek (M)\nTjänstgörande ersättare\nNina Mo (M)\nÖvriga ersättare\nJohan Hult (S)\nÖvriga närvarande\nStadsdirektör Eva Hass',
      {
        present: 'Per Dal, Ordföranden (S); Bo Ek (M)',
        serving: 'Nina Mo (M)',
        substitutes: 'Johan Hult (S)',
        others: 'Eva Hass, Stadsdirektör',
        chairs: 'Per Dal',
      },
    ],
    [
      'Ledamöter Yvonne Rask (S), ordförande\nMikael Jo (M)\nUtses att justera Mikael Jo\nParagrafer 8-9',
      {
        present: 'Yvonne Rask, ordförande (S); Mikael Jo (M)',
        chairs: 'Yvonne Rask',
        verifiers: 'Mikael Jo',
      },
    ],
    [
      'Beslutande\nMonika Sand (S) tjg för Paula Ör (S)\nSten Dahl, s, ordförande\nBirgit Bo, s, ersätter Åke Ny, s',
      {
        present: 'Monika Sand, för Paula Ör (S); Sten Dahl, ordförande (s); Birgit Bo, för Åke Ny (s)',
        chairs: 'Sten Dahl',
      },
    ],
    [
      'Närvarande ledamöter\nEric Hage, prodekanus, tjänstgörande ordförande\nOlle Lark\n\nEj närvarande ledamöter\nSverker Jönn',
      {
        present: 'Eric Hage, prodekanus, tjänstgörande ordförande; Olle Lark',
        absent: 'Sverker Jönn',
        chairs: 'Eric Hage',
      },
    ],
    [
      'Närvarande: Ida Lind, Bo Ek\nFrånvarande: Kaj Sand\n\nSEKRETERARE\nBo Ek utsågs att föra protokollet.',
      { present: 'Ida Lind; Bo Ek', absent: 'Kaj Sand', secretaries: 'Bo Ek' },
    ],
    ['Ordförande\nSiv Ro\n1(3)', { chairs: 'Siv Ro' }],
    ['Justerare: Kaj Sand och Eva Ström\n% 2013-01-08', { verifiers: 'Kaj Sand; Eva Ström' }],
    [
      '| Namn | Närvarande | Frånvarande |\n|---|---|---|\n| Ida Lind | X | |\n| Bo Ek | | X |',
      { present: 'Ida Lind', absent: 'Bo Ek' },
    ],
    [
      '| Namn | Närvaro |\n|---|---|\n| Ida Lind | p |\n| Bo Ek | f |',
      { present: 'Ida Lind', absent: 'Bo Ek' },
    ],
    [
      '| Beslutande | Parti | Anmärkning |\n|---|---|---|\n| Ada Berg | S | på distans |\n| Gun Ek | M | ersätter Bo Dal (M), § 1 |\n| Siv Al | C | ordförande |',
      { present: 'Ada Berg (S); Gun Ek, för Bo Dal (M); Siv Al, ordförande (C)', chairs: 'Siv Al' },
    ],
    [
      '| Beslutande | Anna Björk (S), ordförande<br>Karin Lind (M)<br>Kim Sav (S), tjg ers för David Bark (S), §§ 14–15 |\n|---|---|\n| Paragrafer | 12–15 |',
      {
        present: 'Anna Björk, ordförande (S); Karin Lind (M); Kim Sav, tjg ers, för David Bark (S)',
        chairs: 'Anna Björk',
      },
    ],
    [
      'Närvarande: David, Hanna, Bengt\n\nOrdförande: David Munther\n\nSekreterare: Hanna Palm',
      { present: 'David Munther; Hanna Palm; Bengt', chairs: 'David Munther', secretaries: 'Hanna Palm' },
    ],
    [
      'Närvarande: Kim, Bo Ek\n\nOrdförande: Kim Sav\n\nSekreterare: Kim Alm',
      { present: 'Kim; Bo Ek', chairs: 'Kim Sav', secretaries: 'Kim Alm' },
    ],
  ])('%s', (cover, told) => {
    expect(lists(cover)).toEqual(told);
  });
});

test('parties to a negotiation stand above those who came for them, without a colon', () => {
  const cover =
    'Parter:\nFör arbetsgivaren Norrviks kommun\nAnnika Sund, förvaltningschef, ordförande\nFör Kommunal\nConny Berg';
  const { present, chairs, preface } = read(`# Förhandling 2025-04-08\n\n${cover}\n\n## § 1 Start\n\nHej.\n`);
  expect(present.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Annika Sund', 'För arbetsgivaren Norrviks kommun'],
    ['Conny Berg', 'För Kommunal'],
  ]);
  expect(chairs.map(({ name }) => name)).toEqual(['Annika Sund']);
  expect(preface).toBe('Parter:');
});

test('labels at the margin below a bullet are labels', () => {
  const cover =
    'BESLUTANDE\nRolf Ekbo, ordförande\nBörje Duva\n* övriga redovisas på nästa sida.\nÖVRIGA DELTAGARE\nHans Berg, kyrkoherde\nSEKRETERARE\nKerstin Mo';
  expect(lists(cover)).toEqual({
    present: 'Rolf Ekbo, ordförande; Börje Duva',
    others: 'Hans Berg, kyrkoherde',
    chairs: 'Rolf Ekbo',
    secretaries: 'Kerstin Mo',
  });
  expect(read(`# Möte\n\n${cover}\n\n## § 1 A\n\nB.`).preface).toBe('övriga redovisas på nästa sida.');
});
