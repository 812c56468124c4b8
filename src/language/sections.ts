import { fullMonthName, weekdayName } from './calendar.ts';
import { normaliseCue } from './cues.ts';
import { keySynonyms } from './labels.ts';
import { titlesNextMeetings } from './next-meetings.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { partsAtSpaces } from '../model/text-shapes.ts';

/** Parts of notes that are no items though they have a heading. */
const sections = new Set(
  (
    'ajournering, paus, lunch, fika, nästa möte, nästa sammanträde, nästa mötestid, nästa möten, kommande möten, mötestider, ' +
    'protokollet ska skickas till, protokollet skickas till, skickas till, sändlista, expediering, kopia till, för kännedom, ' +
    'underskrifter, underskrift, signaturer, justering, justerat, justeras, anslag, anslag/bevis, bevis om anslag, ' +
    'bilagor, bilaga, bilageförteckning, närvarolista, röstlängd, åtgärdslista, åtgärdslistan, uppdragslista, fotnoter, noter, ' +
    'paragrafer, utestående uppdrag, vid protokollet'
  ).split(', '),
);

const agendas = new Set(
  (
    'agenda items, dagordning, föredragningslista, ärendelista, ärendeförteckning, innehållsförteckning, innehåll, register, agenda, ' +
    'ärenden, punkter, protokoll, mötet, anteckningar, mötesanteckningar, dagordningen'
  ).split(', '),
);

const notices = new Set(['anslag', ...keySynonyms.anslag.split(', ')]);

/** Whether a heading is that of the public notice (`Bevis om tillkännagivande`). */
export function isNotice(text: string): boolean {
  return notices.has(normaliseCue(text));
}

/** Whether a heading without number is a known section. */
export function isSection(text: string): boolean {
  return isNotice(text) || sections.has(normaliseCue(text)) || isAgenda(text) || isNextMeeting(text);
}

/** `Nästa APT`, `Nästa styrgrupp`: three words at most, since a longer heading is about something else. */
function isNextMeeting(text: string): boolean {
  return /^nästa\s/iu.test(text) && partsAtSpaces(text).length <= 3 && titlesNextMeetings(text);
}

/** Whether a heading announces the list of items. */
export function isAgenda(text: string): boolean {
  // `📌 Agenda`
  return agendas.has(normaliseCue(text.replace(/^[^\p{L}\p{N}]{1,6}(?=\p{L})/u, '')));
}

/**
 * Headings that surely begin a part of the whole protocol, also before more words (`Nästa möte den 3 maj kl. 18`). Names of parts
 * of an item (`Skickas till`) stay out: what they hold may be secret with the item.
 */
const openings = (
  'ajournering, ajourneringar, paus, nästa möte, nästa sammanträde, kommande möten, protokollet skickas, ' +
  'protokollet ska skickas, sändlista, underskrift, underskrifter, justering, justeras, vid protokollet, anslag, ' +
  'bevis om anslag, bevis om justering, bilagor, mötets avslutande, mötet avslutas, avslutning, närvarande, frånvarande, ' +
  'ärendelista, ärendeförteckning, innehåll, innehållsförteckning, dagordning'
).split(', ');

/** Words that may follow them: with others the heading may be about the matter itself (`Närvarande vid samtalet`). */
const tailWords =
  'kl klockan den till av för på vid under och mötet protokollet protokoll sammanträdet dagordningen ledamöter ersättare övriga ' +
  'anslag justering tid plats datum';

const opening = wordPattern(openings, { atStart: true });
const tailWord = new RegExp(`^(?:${anyOf(tailWords.split(' '))}|${fullMonthName}|${weekdayName})$`, 'iu');

/** Longer headings say more than the name of a section. */
const longestOpening = 100;

/** Whether a heading without number surely begins a part of the whole protocol, so that the item above it ends. */
export function opensSection(text: string): boolean {
  const name = text.length > longestOpening ? undefined : opening.exec(text)?.[0];
  if (name === undefined) return false;
  return (text.slice(name.length).match(/\p{L}+/gu) ?? []).every((word) => tailWord.test(word));
}
