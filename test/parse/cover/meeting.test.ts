import { describe, expect, test } from 'vitest';
import { findings, read } from './read.ts';

describe('when and where', () => {
  const whole = { date: '2024-03-12', start: '18:30', end: '20:00', place: 'Sal A', written: null };

  test.each([
    ['front matter', '---\ndatum: 2024-03-12\ntid: 18.30–20.00\nplats: Sal A\n---'],
    ['labels', 'Datum: 12 mars 2024\nTid: 18:30-20:00\nPlats: Sal A'],
    ['a place with the hours', 'Datum: 12 mars 2024\nPlats: Sal A, kl 18.30-20.00'],
    ['bold labels', '**Datum:** 2024-03-12\n**Tid:** kl. 18.30–20.00\n**Plats:** Sal A'],
    ['a list of labels', '- Datum: 2024-03-12\n- Tid: 18.30-20\n- Plats: Sal A'],
    ['one label', 'Plats och tid: Sal A, 2024-03-12 kl. 18.30–20.00'],
    ['a bold line above', '**Tid och plats**\n12 mars 2024 kl. 18.30–20.00\nSal A'],
    ['a heading', '## Tid och plats\n\nTisdagen den 12 mars 2024 kl. 18.30–20.00, Sal A\n\n## § 1 A'],
    ['a table', '| Datum | Tid | Plats |\n|---|---|---|\n| 2024-03-12 | 18.30–20.00 | Sal A |'],
    [
      'a table of labels',
      '| | |\n|---|---|\n| Datum | 2024-03-12 |\n| Tid | 18.30–20.00 |\n| Plats | Sal A |',
    ],
    ['a line of its own', 'Tisdagen den 12 mars 2024 kl. 18.30–20.00, Sal A'],
    ['the title', '# Protokoll Brf Eken 2024-03-12 kl. 18.30–20.00, Sal A'],
    ['six digits', '---\ndatum: 240312\ntid: 18.30-20.00\nplats: Sal A\n---'],
  ])('%s', (_, notes) => {
    expect(read(notes).meeting).toMatchObject(whole);
    expect(read(notes).preface).toBe('');
  });

  test('an adjournment', () => {
    expect(read('Tid: 13.15–16.40, ajournering 14.55–15.10').meeting.adjournments).toEqual([
      { start: '14:55', end: '15:10' },
    ]);
  });

  test.each([
    ['Tid: 18.30 med fika från 18', '18.30 med fika från 18'],
    ['Datum: 12–13 mars 2024', '12–13 mars 2024'],
    ['Datum: 12 mars', '12 mars'],
    ['---\nplats: Sal A\n---\nPlats: Sal B', 'Sal A, Sal B'],
  ])('%s keeps all its words', (notes, written) => {
    expect(read(notes).meeting.written).toBe(written);
  });

  test('a weekday that is another', () => {
    expect(findings('---\ntid och plats: Onsdagen den 12 mars 2024, Sal A\n---')).toContain(
      '2:16 veckodag Onsdagen den 12 mars 2024',
    );
    expect(findings('# Protokoll onsdagen den 12 mars 2024')).toContain(
      '1:13 veckodag onsdagen den 12 mars 2024',
    );
  });

  test.each([
    ['17,30–19,00', '17:30', '19:00'],
    ['kl 13:15--15.00', '13:15', '15:00'],
  ])('times as they are typed in haste: %s', (text, start, end) => {
    expect(read(`Tid: ${text}`).meeting).toMatchObject({ start, end });
  });

  test('a time that does not exist', () => {
    expect(findings('---\ntid: 25.00\n---')).toContain('2:6 datum-ogiltigt 25.00');
    expect(read('Tid: 25.00').meeting).toMatchObject({ start: null, written: '25.00' });
    expect(findings('Plats: rum 25.70')).toEqual([]);
  });

  test('a day below its label, without a colon', () => {
    expect(read('Sammanträdesdatum 2024-03-12').meeting.date).toBe('2024-03-12');
  });

  test('a day that does not exist', () => {
    expect(findings('Datum: 2024-02-30')).toContain('1:8 datum-ogiltigt 2024-02-30');
    expect(read('Datum: 2024-02-30').meeting).toMatchObject({ date: null, written: '2024-02-30' });
  });
});

describe('the title', () => {
  test.each([
    [
      '# Sammanträdesprotokoll Samverkansgrupp Barn och Unga 2021-05-28',
      'Sammanträdesprotokoll',
      'Samverkansgrupp Barn och Unga',
    ],
    ['# Protokoll 2021-05-28 Samverkansgrupp Barn och Unga', 'Protokoll', 'Samverkansgrupp Barn och Unga'],
    ['# Socialnämnden – protokoll 2021-05-28', 'protokoll', 'Socialnämnden'],
    ['Protokoll fört vid styrelsemöte i Brf Eken den 28 maj 2021', 'Protokoll', 'Brf Eken'],
    ['**Brf Eken**\n\nProtokoll den 28 maj 2021', 'Protokoll', 'Brf Eken'],
    ['Brf Eken\n========\n\n## Protokoll 2021-05-28\n\n## § 1 A', 'Protokoll', 'Brf Eken'],
    ['# Protokoll: styrelsemöte 2021-05-28', 'Protokoll', null],
    ['# Ekens samfällighetsförening 2021-05-28', null, 'Ekens samfällighetsförening'],
    ['# Möte om lokalen 2021-05-28', 'Möte', null],
  ])('%s', (notes, kind, body) => {
    expect(read(notes)).toMatchObject({
      kind,
      body,
      meeting: { date: '2021-05-28', written: null },
      preface: '',
    });
  });

  test('a first line with time and place', () => {
    const notes =
      'Protokoll fört vid styrelsemöte i Brf Eken den 12 mars 2024 kl. 18.30 i föreningslokalen\n\n1. Öppnande';
    expect(read(notes)).toMatchObject({
      title: notes.split('\n')[0],
      kind: 'Protokoll',
      body: 'Brf Eken',
      meeting: { date: '2024-03-12', start: '18:30', place: 'föreningslokalen' },
    });
  });

  test('a number', () => {
    expect(read('# Protokoll nr 32 (10-5) Brf Eken')).toMatchObject({
      protocolNumber: '32 (10-5)',
      body: 'Brf Eken',
    });
  });

  test('a title in the front matter beside another in the notes', () => {
    const { title, coverNotes } = read('---\ntitel: Protokoll\n---\n# Styrelsen i mars');
    expect([title, coverNotes]).toEqual(['Protokoll', [{ title: null, text: 'Styrelsen i mars' }]]);
  });

  test('none at all', () => {
    expect(read('## § 1 Öppnande')).toMatchObject({ title: null, kind: null, body: null });
  });
});
