import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

/** `Body | day | place` of notes with this first paragraph. */
function facts(title: string): string {
  const { body, meeting } = parseProtocol(
    `${title}\n\nNärvarande: Bo Ek, Ida Lind\n\n§ 1 Öppnande\n\nIda öppnade.\n`,
  ).protocol!;
  return [body, meeting.date, meeting.place].map((fact) => fact ?? '').join(' | ');
}

describe('who met, when and where, by the first line', () => {
  test.each([
    ['Elevråd 25/4 -19', 'Elevråd | 2019-04-25 | '],
    ['Skolrådsmöte 2024-03-05', 'Skolråd | 2024-03-05 | '],
    ['Protokoll fört vid ”Vår Socken 1891” årsmöte den 1 mars 1998.', 'Vår Socken 1891 | 1998-03-01 | '],
    ['Kommunala pensionärsrådet 10 april 2014 1 (10)', 'Kommunala pensionärsrådet | 2014-04-10 | '],
    ['PROTOKOLL från Kommunfullmäktige 1(25) 2012-06-18', 'Kommunfullmäktige | 2012-06-18 | '],
    [
      'Protokoll från konstituerande möte, Ängets Byalag (802000-0305) tisdagen den 25 juli 2023',
      'Ängets Byalag | 2023-07-25 | ',
    ],
    [
      'Protokoll nr 2 fört vid Tranans OK´s styrelsemöte i Skogås tisdagen den 4 mars 2024',
      'Tranans OK | 2024-03-04 | Skogås',
    ],
    ['Protokoll fört vid styrelsemöte 14/5 1991 å Hjortö.', ' | 1991-05-14 | Hjortö'],
    ['Årsmöte i Radioklubben 2024-03-04', 'Radioklubben | 2024-03-04 | '],
    ['Protokoll fört vid Tranans höstmöte, torsdag 26\nnovember 2020 kl. 19.30.', 'Tranan | 2020-11-26 | '],
    [
      'Protokoll fört vid Tranans vårmöte 2024, torsdagen den 7:de mars klockan 19:35 i V21.',
      'Tranan | 2024-03-07 | V21',
    ],
    ['Protokoll 11-08, fört vid styrelsemöte 10 dec. -08', ' | 2008-12-10 | '],
  ])('%s', (title, expected) => {
    expect(facts(title)).toBe(expected);
  });
});

describe('the day on which a blog published the notes', () => {
  test.each([
    ['måndag 10 juni 2013\n\nProtokoll fört vid Tallskolans föräldraförening 2013-05-28', '2013-05-28'],
    ['21 oktober 2014\n\nElevråd 10/10-14', '2014-10-10'],
    ['21 oktober 2014\n\nPlats: klubbhuset', '2014-10-21'],
  ])('%s', (title, day) => {
    expect(facts(title).split(' | ')[1]).toBe(day);
  });
});
