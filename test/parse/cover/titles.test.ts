import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

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
    ['a table of the cover', '| PROTOKOLL | |\n|---|---|\n| Möte | Brf Tallen |\n| Datum | 2025-03-02 |'],
  ])('%s', (_, title) => {
    const { body, meeting } = read(`${title}\n\n## 1. Öppnande\n`);
    expect(body).toBe('Brf Tallen');
    expect([null, '2025-03-02']).toContain(meeting.date);
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
    expect([meeting.date, body]).toEqual(['2025-05-14', 'kulturgruppen']);
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
