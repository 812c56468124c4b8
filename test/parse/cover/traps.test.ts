import { describe, expect, test } from 'vitest';
import { findings, read, told } from './read.ts';

describe('values of the front matter are read as they are written', () => {
  const { title, caseNumber, meeting, present, protocolNumber } = read(`---
titel: Protokoll: styrelsemöte
plats: Sal #3
tid: 9.30
datum: 230207
dnr: 010207
protokollsnummer: 007
närvarande:
	*Kim Sav (S)
	"Kalle" Nilsson
	”Nettan” Ek (M)
---`);

  test('a colon, a hash sign, zeroes', () => {
    expect([title, meeting.place, caseNumber, protocolNumber]).toEqual([
      'Protokoll: styrelsemöte',
      'Sal #3',
      '010207',
      '007',
    ]);
  });

  test('a time and a day', () => {
    expect([meeting.start, meeting.date]).toEqual(['09:30', '2023-02-07']);
  });

  test('a star, quotation marks, tabs', () => {
    expect(told(present)).toEqual([
      'Kim Sav, tjänstgörande ersättare (S)',
      '"Kalle" Nilsson',
      '”Nettan” Ek (M)',
    ]);
  });
});

describe('presence', () => {
  const items = '\n\n## § 1 A\n## § 2 B\n## § 3 C\n## § 4 D';

  test.each([
    ['Anna Ek, §§ 1–2', [1, 2]],
    ['Anna Ek (M), ej §§ 2–3', [1, 4]],
    ['Anna Ek, del av § 3', [3]],
    ['Anna Ek, fr.o.m. § 3', [3, 4]],
    ['Anna Ek kom kl. 10.15', null],
    ['Anna Ek på distans', null],
    ['Anna Ek', null],
  ])('%s', (line, numbers) => {
    expect(read(`Beslutande:\n${line}\nBo Alm${items}`).present[0]!.presence.items).toEqual(numbers);
  });

  test('several sentences are several statements', () => {
    const { absent, present } = read(
      'Närvarande: Bo Alm, Ylva Ros, Annifrid Dal\nFrånvarande: Monika, Katarina och Marina. Ylva och Annifrid deltog halva mötet.',
    );
    expect(told(absent)).toEqual(['Monika', 'Katarina', 'Marina']);
    expect(told(present)).toEqual([
      'Bo Alm',
      'Ylva Ros | deltog halva mötet',
      'Annifrid Dal | deltog halva mötet',
    ]);
  });

  test('a mapping', () => {
    const notes = `---
beslutande:
  - {namn: Kim Sav, parti: S, ersätter: David Bark, jäv: § 2, distans: ja}
  - {namn: Bo Alm, närvaro: kom kl. 10.15}
  - {namn: Cia Dal, närvaro: nej}
---${items}`;
    expect(read(notes).present).toMatchObject([
      { name: 'Kim Sav', party: 'S', replaces: 'David Bark', recused: [2], remote: true, serving: true },
      { name: 'Bo Alm', presence: { items: null, note: 'kom kl. 10.15' } },
    ]);
    expect(told(read(notes).absent)).toEqual(['Cia Dal']);
    expect(findings(notes)).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each([
    ['Monika', 'Monica Skog'],
    ['Patrik', 'Patric Ros'],
    ['MS', 'Monica Skog'],
    ['Helen Lind', 'Helen Strand Lind'],
  ])('%s is told once, though named thrice', (written, name) => {
    const notes = `Närvarande: Monica Skog, Patric Ros, Helen Strand Lind\nOrdförande: ${written}\nSekreterare: ${written}\nJusterare: ${written}`;
    const { chairs, secretaries, verifiers } = read(notes);
    expect([chairs, secretaries, verifiers].flatMap(told)).toEqual([name, name, name]);
    expect(findings(notes)).toEqual([`2:13 namn-tolkat ${written}`]);
  });

  test('nobody, where two may be', () => {
    const notes = 'Närvarande: Anna Ek, Anna Alm\nOrdförande: Anna';
    expect(told(read(notes).chairs)).toEqual(['Anna']);
    expect(findings(notes)).toEqual(['2:13 namn-tvetydigt Anna']);
  });
});
