import { describe, expect, test } from 'vitest';
import { findings, read } from './read.ts';

const day = 'Datum: 2025-03-04\n\n';
const items = '\n\n1. Öppnande\nMötet öppnades.\n\n2. Slut\nTack.\n';

describe('who met', () => {
  test.each([
    [
      'a subject before the kind of meeting',
      'Protokoll Vallby Sportklubb styrelsemöte\n2025-03-04',
      'Vallby Sportklubb',
    ],
    [
      'what is held by the board',
      'Hem och Skola i Ekby\nStyrelsens möte\n\nDatum: 2025-03-04',
      'Hem och Skola i Ekby',
    ],
    [
      'a name that ends in an abbreviation',
      'Handlarna i Rosenby ek. för.\nStyrelsemöte\n2025-03-04',
      'Handlarna i Rosenby ek. för.',
    ],
    ['a name before the day', 'Bokcirkeln, 4 mars 2025', 'Bokcirkeln'],
    [
      'a name in lower case below the kind',
      'Protokoll\nStyrelsemöte fackklubben vid Maskinbolaget\n2025-03-04',
      'Fackklubben vid Maskinbolaget',
    ],
    [
      'a name and a meeting above the day',
      'Ungdomslaget Väst, distriktsmöte\nTisdag 4 mars 2025 kl. 18.00, Kansliet',
      'Ungdomslaget Väst',
    ],
    ['an abbreviation in the kind', `# LSG-protokoll Ekens äldreboende\n\n${day}`, 'LSG'],
    [
      'a company in a label',
      `STYRELSEPROTOKOLL NR 4\n\nBolag: Lysby Hamn AB, 556444-1212\n${day}`,
      'Lysby Hamn AB',
    ],
    [
      'an English title with several attributes',
      'Annual General Meeting of Lakeside Cricket Society\nSunday 10 March 2024 at 14:00, Hall',
      'Lakeside Cricket Society',
    ],
    [
      'a number and a way to meet',
      'Protokoll 2025-6, Östby Kennelklubb, styrelsemöte via Teams 2025-08-21',
      'Östby Kennelklubb',
    ],
    [
      'those who met at a place',
      'Protokoll från sammanträde den 7 mars 2024 i Rådhuset, Ekby, med styrelsen för Stiftelsen Gran.',
      'Styrelsen för Stiftelsen Gran',
    ],
    [
      'the subject of a mail is no title',
      `Från: Li <li@ek.example>\nTill: styrelsen\nÄmne: Protokoll\n\nProtokoll styrelsemöte Norrby Fiberförening\n\n${day}`,
      'Norrby Fiberförening',
    ],
    [
      'a greeting is no title',
      'Hej alla! Här kommer protokollet. /Li\n\nBRF EKEN, styrelsemöte 7 oktober 2024',
      'BRF EKEN',
    ],
  ])('%s', (_, top, body) => {
    expect(read(`${top}${items}`).body).toBe(body);
  });

  test.each([
    ['Kommun: Lillby kommun', null],
    ['Organisation: Region Norr', null],
  ])('%s has bodies that meet', (label, body) => {
    expect(read(`${label}\n${day}${items}`).body).toBe(body);
  });

  test.each([
    [
      'Protokoll fört vid Båtklubben Ankarets årsmöte den 7 mars 2024 i Medborgarhuset, Ekby.',
      'Medborgarhuset, Ekby',
    ],
    [
      'Protokoll från sammanträde den 7 mars 2024 i Rådhuset, Ekby, med styrelsen för Stiftelsen Gran.',
      'Rådhuset, Ekby',
    ],
    ['Kyrkokören i Ekby, körmöte i församlingshemmet 28/1 2025 kl 19-20', 'församlingshemmet'],
    ['# Protokoll – Unga Ekby\n\nStyrelsemöte #4 den 7 februari 2023, Discord', 'Discord'],
    ['STYRELSEMÖTE MK EKEN\n\n2022-08-30\nKlubbstugan\nKl. 18:30', 'Klubbstugan'],
    ['Möte med Ekby bygdegille den 3.11.2025 hemma hos Agda', 'hos Agda'],
  ])('the place of %s', (top, place) => {
    expect(read(`${top}${items}`).meeting.place).toBe(place);
  });

  test('the time may stand below the place', () => {
    const { meeting } = read(`STYRELSEMÖTE MK EKEN\n\n2022-08-30\nKlubbstugan\nKl. 18:30${items}`);
    expect(meeting.start).toBe('18:30');
  });

  test('when a sentence with the number of an item opens and closes the meeting', () => {
    const notes = `${day}1. Bo öppnade mötet kl 18.30.\n2. Kassan är god.\n3. Bo avslutade mötet 20.05.\n`;
    expect(read(notes).meeting).toMatchObject({ start: '18:30', end: '20:05' });
  });

  test.each([
    ['---\ndatum: nästa tisdag\n---\n', ['2:8 datum-ogiltigt nästa tisdag']],
    ['---\ndatum: nästa tisdag\n---\n# Protokoll Ekby IF 2025-03-04\n', ['2:8 datum-ogiltigt nästa tisdag']],
    ['---\ndatum: ??\n---\n', []],
    ['Datum: torsdag\n', []],
  ])('a day that nobody can read: %s', (top, told) => {
    expect(findings(`${top}${items}`).filter((each) => each.includes('datum'))).toEqual(told);
  });
});
