import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

describe('a title on several lines or without any heading', () => {
  test.each([
    ['the body on a second line', '# Protokoll\nStyrelsemöte Brf Tallen'],
    ['all on one', '# Protokoll styrelsemöte Brf Tallen 2025-03-02'],
    ['the body first', '# Brf Tallen\nProtokoll styrelsemöte 2025-03-02'],
    ['no heading', 'PROTOKOLL\n\nStyrelsemöte Brf Tallen\nSöndagen den 2 mars 2025'],
    ['fört vid', 'PROTOKOLL 2/25\nfört vid styrelsemöte i Brf Tallen\n\n2025-03-02'],
    ['the day between', '# Protokoll\n2025-03-02\nStyrelsemöte Brf Tallen'],
    ['a number last', '# Protokoll styrelsemöte i Brf Tallen nr 2-2025'],
    ['a number of a company', '# Bolagsstämma i Brf Tallen (769601-1234)'],
    ['the number of the association below', '# Brf Tallen\n\nOrg.nr: 769601-1234\n\nStyrelsemöte 2025-03-02'],
    ['and in one paragraph', 'Brf Tallen\norg.nr 769601-1234\nDatum: 2025-03-02'],
    ['the name alone above the cover', 'Brf Tallen\n\nDatum: 2025-03-02\nPlats: Lokalen'],
    ['the municipality above it', 'TALLENS KOMMUN\nBrf Tallen\nPROTOKOLL\nDatum: 2025-03-02'],
    [
      'a number, then the body, then the day',
      'Protokoll nr 4\n\nBrf Tallen\nStyrelsemöte den 2 mars 2025 kl. 18',
    ],
    ['a table of the cover', '| PROTOKOLL | |\n|---|---|\n| Möte | Brf Tallen |\n| Datum | 2025-03-02 |'],
  ])('%s', (_, title) => {
    const { body, meeting } = read(`${title}\n\n## 1. Öppnande\n`);
    expect(body).toBe('Brf Tallen');
    expect([null, '2025-03-02']).toContain(meeting.date);
  });

  test.each(['Vi träffades i sal 4', 'Samverkansgruppen samlades digitalt'])(
    'a first line that names nobody is no body: %s',
    (line) => {
      expect(read(`${line}\n\nDatum: 2025-03-02\n\n## 1. Öppnande`).body).toBeNull();
    },
  );

  test.each([
    ['Protokoll från kulturnämndens sammanträde 2025-03-02', 'Protokoll', 'Kulturnämnden'],
    ['Protokoll, Miljö- och byggnämndens sammanträde', 'Protokoll', 'Miljö- och byggnämnden'],
    ['Styrelsens konstituerande möte 2025-03-02', 'konstituerande möte', 'Styrelsen'],
    ['Protokoll Brf Ekens årsstämma', 'Protokoll', 'Brf Eken'],
    ['Protokoll Brf Atlas årsstämma', 'Protokoll', null],
    ['Protokoll Kodklubben Västerås årsmöte', 'Protokoll', 'Kodklubben Västerås'],
    ['Sjöscouternas vårmöte 2025-03-02', 'vårmöte', 'Sjöscouterna'],
    ['Vikbro Roddklubbs årsmöte 2025-03-02', 'årsmöte', 'Vikbro Roddklubb'],
    ['Socialnämndens protokoll 2025-03-02', 'protokoll', 'Socialnämnden'],
    ['IF Kamraternas årsmöte', 'årsmöte', 'IF Kamraterna'],
    ['Protokoll från SKR:s styrelsemöte', 'Protokoll', 'SKR'],
    ['Dagens möte 2025-03-02', 'möte', null],
    ['Digitalt styrelsemöte 2025-03-02', 'Digitalt styrelsemöte', null],
    ['Styrelsemöte i klubbhuset 2025-03-02', 'Styrelsemöte', null],
    ['Styrelsemöte i Norrvik 2025-03-02', 'Styrelsemöte', null],
  ])('whose meeting it is: %s', (title, kind, body) => {
    expect(read(`# ${title}\n\n## 1. Öppnande\n`)).toMatchObject({ kind, body });
  });

  test('a title as low as the headings of the items', () => {
    const notes =
      '### Protokoll styrelsemöte Brf Tallen 2025-03-02\n\nNärvarande: Anna Ek\n\n### 1. Öppnande\n\n### 2. Taxa';
    const { kind, body, meeting, items } = read(notes);
    expect([kind, body, meeting.date, items.length]).toEqual(['Protokoll', 'Brf Tallen', '2025-03-02', 2]);
  });

  test('the one heading that is higher than those of the items, and the day in a heading below it', () => {
    const notes =
      '## Samverkan öst\n#### 2025-01-30 kl 8.30, Björken\n\n*Närvarande:* Anna Ek\n\n### Budget\n\n### Lokaler';
    const { title, meeting, items } = read(notes);
    expect(title).toBe('Samverkan öst');
    expect(meeting).toMatchObject({ date: '2025-01-30', start: '08:30', place: 'Björken' });
    expect(items.map((item) => item.title)).toEqual(['Budget', 'Lokaler']);
  });

  test('the kind of meeting before its day', () => {
    const line = 'Styrelsesammanträde onsdagen den 12 juni 2024 kl 18:00 hos Birgit';
    const { meeting, preface } = read(`# Brf Tallen\n\nStyrelsen\n${line}\n\n## 1. Öppnande`);
    expect(meeting).toMatchObject({ date: '2024-06-12', start: '18:00', place: 'hos Birgit' });
    expect(preface).toContain(line);
  });

  test('an item about an earlier protocol is no title', () => {
    const { title, items } = read(
      '## Protokoll från förra mötet 2025-02-01\n\nLades till handlingarna.\n\n## Budget',
    );
    expect([title, items.length]).toEqual([null, 2]);
  });

  test('the day and the place stand below it without labels', () => {
    const notes =
      '# Styrelsemöte Brf Tallen\nTisdagen den 14 januari 2025 kl. 18.30\nFöreningslokalen, Tallvägen 4\n\n## 1. A';
    expect(read(notes).meeting).toMatchObject({
      date: '2025-01-14',
      start: '18:30',
      place: 'Föreningslokalen, Tallvägen 4',
    });
  });

  test('a title in haste', () => {
    const { meeting, body } = read('möte 14/5 2025 kulturgruppen\n\n- ekonomi\n- övrigt');
    expect([meeting.date, body]).toEqual(['2025-05-14', 'Kulturgruppen']);
  });

  test('the day may stand in the line below the title', () => {
    const { meeting } = read(
      '# Stämma i Ån AB\n\nProtokoll fört vid årsstämma den 28 april 2025 i Kvarnbyn\n\n## 1. A',
    );
    expect([meeting.date, meeting.place]).toEqual(['2025-04-28', 'Kvarnbyn']);
  });
});

describe('the next meeting in a title', () => {
  test.each(['## 7. Nästa möte 26 mars kl 9', '## 7. Nästa möte\n\nPreliminärt 26 mars 2025 kl. 9'])(
    '%s',
    (notes) => {
      const { nextMeetings } = read(`# Protokoll ledningsgruppen 12 mars 2025\n\n${notes}\n`);
      expect(nextMeetings).toMatchObject([{ date: '2025-03-26', start: '09:00', place: null }]);
    },
  );
});

test('an APT by its first line', () => {
  expect(read('APT Förskolan Eken 2026-02-04 kl 16.30-18.00\n\nNärvarande: Anna Ek')).toMatchObject({
    kind: 'APT',
    body: 'Förskolan Eken',
    meeting: { date: '2026-02-04', start: '16:30', end: '18:00' },
  });
});
