import { describe, expect, test } from 'vitest';
import { read } from '../cover/read.ts';

/** An item with these words, in the protocol of a kommunstyrelse. */
function itemWith(words: string) {
  return read(`# Kommunstyrelsen 2025-03-23\n\n## § 1 Ärendet\n\n${words}\n`).items[0]!;
}

describe('what is noted down of somebody is what the sentence says', () => {
  test('a recusal', () => {
    const { recusals } = itemWith(
      'Kommunstyrelsen beslutar att köpa en press.\n\nDet antecknades att Ida Lind inte deltog i beslutet på grund av jäv.',
    );
    expect(recusals.map(({ people }) => people)).toEqual([['Ida Lind']]);
  });

  test('a reservation', () => {
    const { reservations } = itemWith(
      'Kommunstyrelsen beslutar att köpa en press.\n\nTill protokollet antecknas att Bo Ek (S) reserverar sig mot beslutet.',
    );
    expect(reservations.map(({ people }) => people)).toEqual([['Bo Ek (S)']]);
  });
});

describe('decisions', () => {
  test('for the body itself, below what it proposes to another', () => {
    const { decisions } = itemWith(
      'Kommunstyrelsens förslag till kommunfullmäktige\n1. Bokslutet godkänns.\n2. Resultatet läggs till eget kapital.\n\nKommunstyrelsens beslut för egen del\nNämnderna ska redovisa sina underskott.',
    );
    expect(decisions.map(({ kind, clauses }) => [kind, clauses.length])).toEqual([
      ['proposal', 2],
      ['decision', 1],
    ]);
  });

  test('about an election', () => {
    const { decisions } = itemWith('Det beslutades om omval av Ida Lind, Bo Ek och Kaj Sand.');
    expect(decisions.map(({ text }) => text)).toEqual([
      'Det beslutades om omval av Ida Lind, Bo Ek och Kaj Sand.',
    ]);
  });

  test('end above the places for initials', () => {
    const { items } = read(
      'VIKBRO KOMMUN PROTOKOLL 1(1)\nKommunstyrelsen 2025-03-23\n\nKS § 1\nInformation\nKommunstyrelsens beslut\nInformationen noteras.\n\nJusterande                              Utdragsbestyrkande\n',
    );
    expect(items[0]!.decisions.map(({ text }) => text)).toEqual(['Informationen noteras.']);
  });
});

test('those who propose at the meeting are told below their own heading', () => {
  const { proposals } = itemWith(
    'Förslag till beslut på sammanträdet\nIda Lind (V) föreslår att föreningar undantas.\n',
  );
  expect(proposals.map(({ person }) => person)).toEqual(['Ida Lind (V)']);
});

test.each([
  ['§ 4 Motion om cykelväg KF 2025/45', 'Motion om cykelväg', 'KF 2025/45'],
  ['§ 4 Svar på motion          VOO 2025.0112', 'Svar på motion', 'VOO 2025.0112'],
  ['§ 4 Revidering av KS 2025/45', 'Revidering av KS 2025/45', null],
])('%s', (line, title, caseNumber) => {
  const [item] = read(`Kommunfullmäktige 2025-03-23\n\n${line}\nMotionen bifalls.\n`).items;
  expect([item!.title, item!.caseNumber]).toEqual([title, caseNumber]);
});
