import { isWordOfTime } from '../../../src/language/action-states.ts';
import { monthNumber, weekdayNumber } from '../../../src/language/calendar.ts';
import { findDates } from '../../../src/language/dates/find-dates.ts';
import { findImpossibleDays } from '../../../src/language/dates/impossible-days.ts';
import { leadsToPlace, namesVenue, venueWord, withoutPlaceLead } from '../../../src/language/places.ts';
import { isOfOtherTime, tellsOfEarlier } from '../../../src/language/other-times.ts';
import { forms, isAll } from './forms.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const short = 'jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec'.split(', ');
const english =
  'January, February, March, April, May, June, July, August, September, October, November, December'.split(
    ', ',
  );
const weekdays = 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag'.split(', ');
const shortDays = 'mån, tis, ons, tors, fre, lör, sön'.split(', ');
const englishDays = 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'.split(', ');
const shortEnglish = 'Mon, Tue, Wed, Thu, Fri, Sat, Sun'.split(', ');

function monthOf(word: string): number | undefined {
  const [found] = findDates(`Det gäller den 5 ${word} 2025.`);
  return found?.date == null ? undefined : Number(found.date.slice(5, 7));
}

/** 2025-03-03 is a Monday. */
function weekdayMatches(word: string, nth: number): boolean {
  const [found] = findDates(`Det gäller ${word} ${nth + 3} mars 2025.`);
  return found?.weekday === nth + 1 && found.weekdayMatches && weekdayNumber(word) === nth + 1;
}

/** Days, and where. */
export const calendarForms = [
  forms(
    'months',
    months.join(', '),
    (word) => monthOf(word) === months.indexOf(word) + 1 && monthNumber(word) === months.indexOf(word) + 1,
  ),
  forms('months in full', months.join(', '), (word) => findImpossibleDays(`den 32 ${word}`).length === 1),
  forms('months cut short', short.join(', '), (word) => monthOf(word) === short.indexOf(word) + 1),
  forms('months in English', english.join(', '), (word) => monthOf(word) === english.indexOf(word) + 1),
  forms('months named alone', months.join(', '), (word) => tellsOfEarlier.test(`som beslutades i ${word}`)),
  forms('weekdays', weekdays.join(', '), (word) => weekdayMatches(word, weekdays.indexOf(word))),
  forms('weekdays with the article', weekdays.join(', '), (word) =>
    weekdayMatches(`${word}en`, weekdays.indexOf(word)),
  ),
  forms('weekdays cut short', shortDays.join(', '), (word) => weekdayMatches(word, shortDays.indexOf(word))),
  forms('weekdays in English', englishDays.join(', '), (word) =>
    weekdayMatches(word, englishDays.indexOf(word)),
  ),
  forms('weekdays in English cut short', shortEnglish.join(', '), (word) =>
    weekdayMatches(word, shortEnglish.indexOf(word)),
  ),
  forms(
    'numbers that are no days',
    'nr, diarienr, dnr, diarienummer, nummer, no, id, ref, tel, tfn, telefon, mobil, fax, konto, kod, bankgiro, plusgiro, bg, pg, ocr, box, postnr, faktura, artikel, art, punkt, bilaga, ärende, prop, sou, sfs, bet, lgh, sida, sidan, sal, rum, kap',
    (word) => findDates(`Se ${word} 18/4`).length === 0,
  ),
  forms(
    'what leads to a day',
    'senast, till, före, innan, efter, från, from, tom, sedan, per, inför, mötet, sammanträdet, datum, klar, klart, deadline, by, due, before, until, on',
    (word) => findDates(`Det är ${word} 1/3`).length === 1,
  ),
  forms(
    'words of time',
    `
    senast, klart, klar, till, inför, före, innan, nästa, möte, mötet, sammanträde, omgående, snarast, löpande,
    vecka, veckan, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november,
    december
  `,
    isWordOfTime,
  ),
  forms(
    'venues',
    `
    hus, huset, sal, salen, lokal, lokalen, rum, rummet, gård, gården, skola, skolan, bibliotek, biblioteket,
    kansli, kansliet, stuga, stugan, kyrka, kyrkan, hem, hemmet, kontor, kontoret, bryggan, källaren, källare,
    köket, restaurang, restaurangen, café, caféet, verkstad, verkstaden, arena, arenan, hall, hallen, teams,
    zoom, skype, discord, jitsi, meet, distans, telefon, online, office, room
  `,
    (word) => namesVenue(word) && isAll(venueWord, word),
  ),
  forms(
    'what leads to a place',
    'i, på, vid, å, in, at',
    (word) => leadsToPlace(`${word} klubbhuset`) && withoutPlaceLead(`${word} klubbhuset`) === 'klubbhuset',
  ),
  forms('what is a part of the place', 'via, hos, över, genom, digitalt via, digitalt, utanför', (word) =>
    leadsToPlace(`${word} Teams`),
  ),
  forms(
    'earlier meetings',
    'tidigare, förra, föregående, senaste, redan, i fjol, i höstas, i våras',
    (word) => tellsOfEarlier.test(`som ${word} bestämdes`),
  ),
  forms(
    'earlier than now',
    'tidigare, förra, senaste, redan, i fjol, i höstas, i våras, föregående möte',
    (word) => isOfOtherTime.test(`som ${word} bestämdes`),
  ),
  forms(
    'earlier seasons',
    'i vintras, i somras, previously, last year, last meeting',
    (word) => tellsOfEarlier.test(`som ${word} bestämdes`) && isOfOtherTime.test(`som ${word} bestämdes`),
  ),
  forms('not now', 'ska, skall, kan, bör, inte, ännu, kommer att, måste, när, shall, should', (word) =>
    isOfOtherTime.test(`detta ${word} göras`),
  ),
];
