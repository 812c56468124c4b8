import { describe, expect, test } from 'vitest';
import { findings, read, told } from '../read.ts';

describe('justering and anslag', () => {
  test('one value', () => {
    const { verifications } = read(
      '---\njustering: Kommunkontoret, 2025-04-03 kl. 10.00\nanslag: 2025-04-04 – 2025-04-28, kommunkansliet\n---',
    );
    expect(verifications).toMatchObject([
      {
        items: null,
        date: '2025-04-03',
        time: '10:00',
        place: 'Kommunkontoret',
        notice: { from: '2025-04-04', to: '2025-04-28', keptAt: 'kommunkansliet' },
      },
    ]);
  });

  const units = [
    { items: [31, 32, 34], date: '2025-04-03', time: '10:00', place: 'kommunkansliet', method: null },
    { items: [33], date: '2025-03-27', time: null, place: null, method: 'omedelbart' },
  ];

  test('a list', () => {
    const notes = `---
justering:
  - §§ 31–32, 34: 2025-04-03 kl. 10.00, kommunkansliet
  - § 33: 2025-03-27, omedelbart
---`;
    expect(read(notes).verifications).toMatchObject(units);
  });

  test('mappings, with the notice of the same §§', () => {
    const notes = `---
justering:
  - {paragrafer: "31–32, 34", datum: 2025-04-03 kl. 10.00, plats: kommunkansliet, av: [Anna Ek, Bo Alm]}
  - {paragrafer: 33, datum: 2025-03-27, sätt: omedelbart}
anslag:
  - {paragrafer: 33, från: 2025-03-27, till: 2025-04-18, förvaringsplats: kansliet}
---`;
    const { verifications } = read(notes);
    expect(verifications).toMatchObject(units);
    expect(verifications[0]!.signers).toEqual(['Anna Ek', 'Bo Alm']);
    expect(verifications.map(({ notice }) => notice?.to ?? null)).toEqual([null, '2025-04-18']);
  });

  test('in the body', () => {
    const notes =
      'Justeringens plats och tid: Kansliet, 2025-04-03\nOmedelbart justerade paragrafer: §§ 3 och 5\n\n## § 3 A';
    expect(read(notes).verifications).toMatchObject([
      { items: null, date: '2025-04-03', place: 'Kansliet', method: null },
      { items: [3, 5], method: 'omedelbart' },
    ]);
  });

  test.each(['', '---\njustering: § 3 omedelbart\n---\n'])(
    'an item that says so, once: %j',
    (frontMatter) => {
      const { verifications } = read(`${frontMatter}## § 3 A\n\nParagrafen justeras omedelbart.`);
      expect(verifications).toMatchObject([{ items: [3], method: 'omedelbart' }]);
    },
  );

  const notice = [{ notice: { from: '2019-02-05', to: '2019-02-27', keptAt: 'Kansliet' } }];

  test.each([
    [
      'lines',
      '**Organ:** Nämnden\n**Datum för anslags uppsättande:** 2019-02-05\n**Datum för anslags nedtagande:** 2019-02-27\n**Förvaringsplats för protokollet:** Kansliet\n\nUnderskrift ...............',
    ],
    [
      'a table',
      '| Organ | Nämnden |\n|---|---|\n| Anslaget sätts upp | 2019-02-05 |\n| Anslaget tas ned | 2019-02-27 |\n| Förvaringsplats | Kansliet |\n| Underskrift | ........ |',
    ],
    ['a range', 'Datum för anslags uppsättande: 2019-02-05 – 2019-02-27\nFörvaringsplats: Kansliet'],
  ])('a box with %s', (_, box) => {
    for (const notes of [`${box}\n\n## § 1 A`, `## § 1 A\n\n## ANSLAG/BEVIS\n\n${box}`]) {
      const { verifications, preface, sections, coverNotes } = read(notes);
      expect(verifications).toMatchObject(notice);
      expect([preface, sections, coverNotes]).toEqual(['', [], []]);
    }
  });

  test('a section of prose stays a section', () => {
    const { sections, verifications } = read('## § 1 A\n\n## Anslag\n\nProtokollet anslås på tavlan.');
    expect(sections).toMatchObject([{ title: 'Anslag', text: 'Protokollet anslås på tavlan.' }]);
    expect(verifications).toEqual([]);
  });

  test('status, day of justering and corrections', () => {
    const notes = `---
justerat: 2025-04-03
rättelse:
  - 2025-04-10, § 34: "220" rättat till "230", Karin Lind
---`;
    expect(read(notes)).toMatchObject({
      status: 'rättat',
      verifiedOn: '2025-04-03',
      corrections: [{ date: '2025-04-10', item: 34, text: '"220" rättat till "230"', by: 'Karin Lind' }],
    });
    expect(read('---\nstatus: Justerad\n---').status).toBe('justerat');
    expect(read('---\nstatus: nästan klart\n---')).toMatchObject({
      status: 'ojusterat',
      coverNotes: [{ title: 'status', text: 'nästan klart' }],
    });
  });
});

describe('places for signatures', () => {
  test.each([
    [
      'labels with lines',
      'Vid protokollet ______________ Anna Ek\n\nOrdförande ............ Bo Alm\n\nJusteras ............ Cia Dal',
    ],
    [
      'names below lines',
      'Vid protokollet\n\n______________\nAnna Ek\n\nOrdförande\n\n..............\nBo Alm\n\nJusteras\n\n..............\nCia Dal',
    ],
    [
      'a heading',
      '## Underskrifter\n\n.............\n\nAnna Ek\nsekreterare\n\n.............\n\nBo Alm\nordförande\n\n.............\n\nCia Dal\njusterare',
    ],
    [
      'columns',
      'Vid protokollet          Ordförande\n\nAnna Ek'.replace('          Ordförande', '') +
        '\n\nOrdförande\nBo Alm\n\nJusteras\nCia Dal',
    ],
  ])('%s name those who sign, and are no content', (_, signOff) => {
    const { items, sections, chairs, secretaries, verifiers } = read(`## § 1 A\n\nText.\n\n${signOff}`);
    expect(items.map(({ text }) => text)).toEqual(['A\nText.']);
    expect(sections).toEqual([]);
    expect([told(secretaries), told(chairs), told(verifiers)]).toEqual([
      ['Anna Ek'],
      ['Bo Alm'],
      ['Cia Dal'],
    ]);
  });

  test('names with their roles beside each other', () => {
    const { secretaries, chairs, items } = read(
      '## § 1 A\n\nText.\n\nBo Alm, sekreterare          Anna Ek, ordförande',
    );
    expect([told(secretaries), told(chairs)]).toEqual([['Bo Alm'], ['Anna Ek']]);
    expect(items[0]!.text).toBe('A\nText.');
  });

  test('names in columns below their roles', () => {
    const signOff = 'Vid protokollet:      Justeras:\n\n____________      ____________\nBo Alm      Cia Dal';
    const { secretaries, verifiers } = read(`## § 1 A\n\n${signOff}`);
    expect([told(secretaries), told(verifiers)]).toEqual([['Bo Alm'], ['Cia Dal']]);
  });

  test('nobody is named twice', () => {
    const notes =
      '---\nsekreterare: Anna Ek, nämndsekreterare\njusterare: [Bo Alm, Cia Dal]\n---\n## § 1 A\n\nVid protokollet\n\nAnna Ek\n\nJusteras\n\n......   ......\nBo Alm      Cia Dal';
    const { secretaries, verifiers } = read(notes);
    expect([told(secretaries), told(verifiers)]).toEqual([
      ['Anna Ek, nämndsekreterare'],
      ['Bo Alm', 'Cia Dal'],
    ]);
  });

  test('the place and day of signing are kept', () => {
    const { items, coverNotes } = read(
      '## § 1 A\n\nText.\n\nNorrvik den 13 mars 2024\n\nVid protokollet\n\nAnna Ek',
    );
    expect([items[0]!.text, coverNotes]).toEqual([
      'A\nText.',
      [{ title: null, text: 'Norrvik den 13 mars 2024' }],
    ]);
  });

  test('a section that says more stays', () => {
    const { sections } = read('## § 1 A\n\n## Underskrifter\n\nProtokollet signeras digitalt av alla.');
    expect(sections).toMatchObject([{ text: 'Protokollet signeras digitalt av alla.' }]);
  });

  test('an election in an item is none', () => {
    const { items } = read('## § 1 Val av justerare\n\nJusterare: Bo Alm valdes enhälligt efter diskussion.');
    expect(items[0]!.text).toContain('Bo Alm valdes enhälligt');
  });
});

describe('coming meetings', () => {
  const next = [{ date: '2024-04-09', start: '18:00', end: null, place: 'Sal B' }];
  const day = '---\ndatum: 2024-03-12\n---\n';

  test.each([
    ['front matter', '---\ndatum: 2024-03-12\nnästa-möte: 9 april kl. 18.00, Sal B\n---'],
    ['a mapping', '---\ndatum: 2024-03-12\nnästa-möte:\n  datum: 9 april\n  tid: 18.00\n  plats: Sal B\n---'],
    ['a label', `${day}Nästa möte: tisdag 9 april kl 18.00, Sal B`],
    ['an item', `${day}## 7. Nästa möte\n\nNästa möte är tisdag den 9 april kl 18.00 i Sal B.`],
    [
      'a sentence in another item',
      `${day}## 7. Avslutning\n\nAlla tackades. Nästa möte är den 9 april kl. 18.00 i Sal B.`,
    ],
    ['a section with a list', `${day}## 1. A\n\n## Vårens möten\n- 9 april kl 18.00, Sal B`],
    [
      'a table',
      `${day}## 1. A\n\n## Mötestider\n\n| Dag | Tid | Plats |\n|---|---|---|\n| 9 april | 18.00 | Sal B |`,
    ],
    [
      'front matter and item',
      '---\ndatum: 2024-03-12\nnästa-möte: 2024-04-09 kl. 18.00, Sal B\n---\n## 7. Nästa möte\n\n9 april kl. 18.00',
    ],
  ])('%s', (_, notes) => {
    expect(read(notes).nextMeetings).toMatchObject(next);
  });

  test('with an agenda', () => {
    const notes =
      '---\ndatum: 2024-03-12\nnästa-möte:\n  - datum: 9 april\n    tid: 10-12\n    dagordning:\n      - Budget\n      - Mål\n---';
    expect(read(notes).nextMeetings).toEqual([
      { date: '2024-04-09', start: '10:00', end: '12:00', place: null, agenda: ['Budget', 'Mål'] },
    ]);
  });

  test('on another weekday than stated', () => {
    expect(findings('---\ndatum: 2024-03-12\nnästa-möte: torsdag 9 april kl. 18\n---')).toContain(
      '3:13 veckodag torsdag 9 april',
    );
    expect(findings(`${day}## 7. Nästa möte\n\nDet hålls torsdag den 9 april kl 18.`)).toContain(
      '6:1 veckodag Det hålls torsdag den 9 april kl 18.',
    );
  });
});

test('attachments and recipients', () => {
  const { attachments, distribution } = read(
    '---\nbilagor:\n  - 1 Budget\n  - "Bilaga 2: Mål"\n  - Kallelse\nsändlista:\n  - Kommunen\n  - Regionen, diariet\n---',
  );
  expect(attachments).toEqual([
    { number: '1', text: 'Budget', file: null },
    { number: '2', text: 'Mål', file: null },
    { number: null, text: 'Kallelse', file: null },
  ]);
  expect(distribution).toEqual(['Kommunen', 'Regionen, diariet']);
});

test('the last lines name those who sign, be it by first name', () => {
  const notes =
    'Närvarande: Eva, Pål\n\n## 1. Avslutning\n\nEva avslutade.\n\nSekreterare: Eva\nJusteras: Pål';
  const { secretaries, verifiers, items } = read(notes);
  expect([...secretaries, ...verifiers].map(({ name }) => name)).toEqual(['Eva', 'Pål']);
  expect(items[0]!.text).toBe('Avslutning\nEva avslutade.');
});

describe('the foot of a form', () => {
  test.each([
    'Justerandes sign',
    'Justerandes sign:',
    'Justerandes signatur ..........',
    'Justerarsignaturer: __________',
    'Utdragsbestyrkande ..........',
  ])('a place to sign below a name is nobody: %s', (line) => {
    const { verifiers, coverNotes, preface } = read(`Justerare: Bo Alm\n${line}\n\n## § 1 A`);
    expect(told(verifiers)).toEqual(['Bo Alm']);
    expect([coverNotes, preface]).toEqual([[], '']);
  });

  test('two places to sign beside each other name nobody', () => {
    const line = 'Vid protokollet             Justeras';
    const { secretaries, verifiers, preface } = read(`${line}\nAnna Ek                     Bo Alm`);
    expect([secretaries, verifiers]).toEqual([[], []]);
    expect(preface).toContain('Bo Alm');
  });

  test('two places on a line, below the signatures', () => {
    const { secretaries, coverNotes } = read(
      '## § 1 A\n\nText.\n\nVid protokollet ........ Anna Ek\n\nJusterandes sign ........ Utdragsbestyrkande ........',
    );
    expect(told(secretaries)).toEqual(['Anna Ek']);
    expect(coverNotes).toEqual([]);
  });

  test('the last day to appeal stands beside the notice', () => {
    const { verifications, coverNotes, sections } = read(
      '## § 1 A\n\n## ANSLAG/BEVIS\n\nDatum för anslags uppsättande: 2024-03-12\nDatum för överklagan till och med: 2024-04-02\nDatum för anslags nedtagande: 2024-04-03\nFörvaringsplats: Kansliet',
    );
    expect(verifications).toMatchObject([
      { notice: { from: '2024-03-12', to: '2024-04-03', keptAt: 'Kansliet' } },
    ]);
    expect(coverNotes).toEqual([{ title: 'Datum för överklagan till och med', text: '2024-04-02' }]);
    expect(sections).toEqual([]);
  });

  test.each(['Org.nr: 769600-1234', 'org.nr 769600-1234', 'Organisationsnummer 769600-1234'])(
    '%s',
    (line) => {
      const { coverNotes, preface } = read(`# Brf Eken\n\n${line}\n\n## § 1 A`);
      expect([coverNotes.map(({ text }) => text), preface]).toEqual([['769600-1234'], '']);
    },
  );
});

test.each([
  'Bilagor: 1. Enkätsvar, 2. Matsedel',
  '## 1. Maten\n\nText.\n\n## Bilagor\n\nBilaga 1: Enkätsvar, Bilaga 2: Matsedel',
])('several attachments on a line: %s', (notes) => {
  expect(read(notes).attachments).toEqual([
    { number: '1', text: 'Enkätsvar', file: null },
    { number: '2', text: 'Matsedel', file: null },
  ]);
});
