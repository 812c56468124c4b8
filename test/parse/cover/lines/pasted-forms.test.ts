import { describe, expect, test } from 'vitest';
import { findings, read, told } from '../read.ts';

describe('lists of people as forms of municipalities have them', () => {
  test('names, parties and roles in columns are no titles of columns', () => {
    const { present } = read(
      'Kulturnämnden 2025-03-23\n\nBeslutande                Ida Lind (S)        ordförande\n                          Bo Ek (S)           ersättare för Kaj Sand (S)\n                          Eva Ström (M)       ledamot\n\n§ 1 Val\n',
    );
    expect(told(present)).toEqual([
      'Ida Lind, ordförande (S)',
      'Bo Ek, ersättare (S)',
      'Eva Ström, ledamot (M)',
    ]);
    expect(present[1]!.replaces).toBe('Kaj Sand');
  });

  test('officials after the substitutes are others, also over lines', () => {
    const { substitutes, others } = read(
      'Kulturnämnden 2025-03-23\n\nErsättare: Ida Lind (S) ej § 13, Bo Ek (S) och\nKaj Sand (L) samt sekreterare Eva Ström, kulturchef\nPer Dal, ekonom Rut Vik\n\n§ 13 Val\n',
    );
    expect(substitutes.map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek', 'Kaj Sand']);
    expect(told(others)).toEqual(['Eva Ström, sekreterare', 'Per Dal, kulturchef', 'Rut Vik, ekonom']);
  });

  test('a line that names a kind of members names nobody', () => {
    const { present } = read(
      'Fakultetsnämnden 2025-03-23\n\nLedamöter\nProf. Ida Lind, ordförande\nDoc. Bo Ek\nExterna ledamöter\nÖverarkivarie Kaj Sand (på distans)\n\n§ 1 Val\n',
    );
    expect(present.map(({ name, remote }) => [name, remote])).toEqual([
      ['Ida Lind', false],
      ['Bo Ek', false],
      ['Kaj Sand', true],
    ]);
  });

  test('what the list of those away is called is no kind of members', () => {
    const { present, absent } = read(
      'Styrelsemöte 2025-03-23\n\nNärvarande ledamöter\nIda Lind\nBo Ek\nFrånvarande ledamöter\nKaj Sand\n',
    );
    expect([told(present), told(absent)]).toEqual([['Ida Lind', 'Bo Ek'], ['Kaj Sand']]);
  });

  test('titles between the people of a party', () => {
    const { present } = read(
      '# Protokoll MBL-förhandling 2025-03-23\n\nNärvarande\nför arbetsgivaren: Ida Lind, skolchef, Bo Ek, HR-konsult\nför Vision: Kaj Sand\n',
    );
    expect(present.map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek', 'Kaj Sand']);
  });
});

describe('the box of the notice', () => {
  const page =
    'VIKBRO KOMMUN PROTOKOLL 1(4)\nKulturnämnden 2025-03-23\nJusterandes sign Utdragsbestyrkande\n';

  test.each([
    'Bevis om anslag\n\nProtokollet har justerats den 28 mars 2025. Justeringen har tillkännagivits genom anslag.\n\nDatum för anslagets       2025-03-29       Datum för anslagets     2025-04-20\nuppsättande                                nedtagande\n',
    'ANSLAG/BEVIS\nProtokollet är justerat. Justeringen har tillkännagivits genom anslag\nOrgan och sammanträdesdatum Kulturnämnden 2025-03-23\nAnslaget uppsättes 2025-03-29 Anslaget nedtages 2025-04-20\n',
    'ANSLAG/BEVIS\nDatum då anslaget    2025-03-29               Datum då anslaget   2025-04-20\nsätts upp                                     tas ned\n',
  ])('%j', (box) => {
    const { verifications } = read(`${page}\n${box}\nKs § 1\nVal\n`);
    expect(verifications.map(({ notice }) => [notice?.from, notice?.to])).toEqual([
      ['2025-03-29', '2025-04-20'],
    ]);
  });
});

test('who signs stands below the role and the §§', () => {
  const { secretaries } = read(
    'Kulturnämnden 2025-03-23\n\nUnderskrifter\nSekreterare Paragrafer 13-15\nBo Ek\nOrdförande\nIda Lind\n\n§ 13 Val\n',
  );
  expect(secretaries.map(({ name }) => name)).toEqual(['Bo Ek']);
});

test('somebody is chosen by the nickname in the list', () => {
  const { verifiers } = read(
    '# Styrelsemöte 2025-03-23\n\nNärvarande: Ida Lind, Oskar "Osse" Brun\n\n## 1. Öppnande\n\nHej.\n\n## 2. Val av justerare\n\nOsse valdes till justerare.\n',
  );
  expect(verifiers.map(({ name }) => name)).toEqual(['Oskar "Osse" Brun']);
});

test('roles in columns before the names, and who was there behind them', () => {
  const { present, absent, chairs } = read(
    'Högskolestyrelsen 2025-03-23\n\nLedamöter\nOrdförande       Ida Lind           Närvarande\nRektor           Bo Ek              Närvarande §§ 24–27\nLedamot          Kaj Sand           Förhindrad\n\n§ 24 Val\n',
  );
  expect(told(present)).toEqual(['Ida Lind, Ordförande | Närvarande', 'Bo Ek, Rektor | Närvarande §§ 24–27']);
  expect([absent.map(({ name }) => name), chairs.map(({ name }) => name)]).toEqual([
    ['Kaj Sand'],
    ['Ida Lind'],
  ]);
});

test('whoever came for two groups came once', () => {
  const { present } = read(
    '# Protokoll FSG 2025-03-23\n\nNärvarande:\nArbetsgivaren: Ida Lind (ordf)\nKommunal: Bo Ek, Eva Ström\nSkyddsombud: Bo Ek\n',
  );
  expect(present.map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek', 'Eva Ström']);
});

test('a line that begins with the kind of meeting tells where and when', () => {
  const { meeting } = read(
    'KOMMUNFULLMÄKTIGE                                       Protokoll 2025-03-24\nSammanträde i Folkets hus måndagen den 24 mars 2025 kl. 18.30–20.10\n\n§ 1 Upprop\n',
  );
  expect([meeting.date, meeting.start, meeting.end, meeting.place]).toEqual([
    '2025-03-24',
    '18:30',
    '20:10',
    'Folkets hus',
  ]);
});

test('a title goes on below a comma', () => {
  const { meeting } = read(
    'Protokoll fört vid årsstämma i Granboda AB (publ),\norg. nr 556227-8043, den 4 maj 2025, kl. 10.00-10.35 på\nHotell Granen i Norrvik.\n\n1. Stämmans öppnande\nIda Lind öppnade stämman.\n',
  );
  expect([meeting.date, meeting.start, meeting.end]).toEqual(['2025-05-04', '10:00', '10:35']);
});

test('a role that holds another name is told', () => {
  expect(
    findings('# Styrelsemöte 2025-03-23\n\nNärvarande\n- Ida Lind, kassör samt ekonom Bo Ek\n- Kaj Sand\n'),
  ).toEqual(['4:3 namn-tolkat Ida Lind, kassör samt ekonom Bo Ek']);
});

test('the body with its place above the line of its meeting', () => {
  const { body, meeting } = read(
    'Kyrkorådet i Väne\n\nSammanträde onsdagen den 5 februari 2025, sockenstugan\n\nNärvarande: Ida Lind\n\n§ 1\nPsalm sjöngs.\n',
  );
  expect([body, meeting.date, meeting.place]).toEqual(['Kyrkorådet i Väne', '2025-02-05', 'sockenstugan']);
});

test('so many who verify, in a list of those chosen', () => {
  const { chairs, verifiers } = read(
    'Stämma i Granens vägsamfällighet 2025-03-20\n\n§ 1 Val av\na) ordförande för stämman: Ida Lind\nb) två justerare, tillika rösträknare: Bo Ek och Kaj Sand\n',
  );
  expect([chairs, verifiers].map((people) => people.map(({ name }) => name))).toEqual([
    ['Ida Lind'],
    ['Bo Ek', 'Kaj Sand'],
  ]);
});
