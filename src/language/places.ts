import { weekdayName } from './calendar.ts';
import { withCapitals } from './word-list.ts';
import { anyOf } from './pattern.ts';

/** Kinds of rooms, houses and ways to meet at a distance; also as the last part of a longer word (`klubbhuset`, `Rådhussalen`). */
const venues: readonly string[] =
  'hus, huset, sal, salen, lokal, lokalen, rum, rummet, gård, gården, skola, skolan, bibliotek, biblioteket, kansli, kansliet, stuga, stugan, kyrka, kyrkan, hem, hemmet, kontor, kontoret, bryggan, källaren, källare, köket, restaurang, restaurangen, café, caféet, verkstad, verkstaden, arena, arenan, hall, hallen, teams, zoom, skype, discord, jitsi, meet, distans, telefon, online, office, room'.split(
    ', ',
  );

/** Words that lead to the place of a meeting; those of the second row are a part of it (`via Teams`, `hos Bo`). */
const prepositions: readonly string[] = ['i', 'på', 'vid', 'å', 'in', 'at'];
const keptPrepositions: readonly string[] = [
  'via',
  'hos',
  'hemma hos',
  'hemma i',
  'över',
  'genom',
  'digitalt via',
  'digitalt',
  'utanför',
];

const leads = [...prepositions, ...keptPrepositions];

const venue = new RegExp(String.raw`${anyOf(venues)}(?!\p{L})`, 'iu');
const lead = new RegExp(String.raw`^${anyOf(prepositions)}\s+`, 'iu');
const anyLead = new RegExp(String.raw`^${anyOf([...prepositions, ...keptPrepositions])}(?!\p{L})`, 'iu');

/** Regular expression source: a word for a room or a house. */
export const venueWord = String.raw`\p{L}*${anyOf(venues)}(?!\p{L})`;

/** Regular expression source: a word that leads to the place of a meeting. */
export const placeLead = anyOf(leads);

/** The same, at the start of a sentence too, for patterns that tell capitals apart. */
export const placeLeadOrCapital = anyOf(withCapitals(leads));

/** Whether a text tells of a room, a house or a way to meet at a distance. */
export function namesVenue(text: string): boolean {
  return venue.test(text);
}

/** Whether words begin like a place does after a day or a time: `i klubbhuset`, `via Teams`. */
export function leadsToPlace(text: string): boolean {
  return anyLead.test(text);
}

/** A place that a sentence or a title tells, without the words that lead to it; `via` and `hos` stay, since they say how or whose. */
export function withoutPlaceLead(text: string): string {
  return placeOnLine(text.replace(/^hemma\s+(?=hos\s)/iu, ''));
}

/** The same of a line that is printed nowhere else: all its words but a preposition stay (`hemma hos Bo`). */
export function placeOnLine(text: string): string {
  return text.replace(lead, '');
}

const hostName = String.raw`(?!(?:om|för|med|i|på|till|av|vid)\s)\p{L}[\p{L}-]+`;
/** `Möte hos gittan`, `Möte hemma hos Bo och Ida den`: group 1 with whose home it was, behind the meeting and before a day. */
export const homeOf = new RegExp(
  String.raw`(?:(?<=(?:möte|mötet|träff|träffen|sammanträde|sammanträdet)\s)|(?<!\p{L})hemma\s+)(?:hemma\s+)?(hos\s+${hostName}(?:\s${hostName}){0,3}?)(?:,?\s+(?:den|${weekdayName}))*[\s,:–-]*$`,
  'iu',
);

/** Source of a way to meet at a distance. */
export const medium =
  '(?:(?:microsoft|ms)[ -])?(?:teams|zoom|skype|meet|webex)(?:-?möte)?|digitalt?(?: (?:möte|sammanträde))?|distans(?:möte)?|video(?:konferens|länk|möte)?|länk|telefon(?:möte)?|webb?(?:möte)?|på nätet|online';

/** A place that is only a way to meet at a distance. */
export const onlyRemote = new RegExp(
  `^(?:via|på|över|per)?\\s*(?:${medium})(?:\\s*(?:,|/|och|via)\\s*(?:${medium}))*\\.?$`,
  'iu',
);

/** `torsdagen den 7 mars 2024 kl. 19.35 i klubbhuset` */
export const placeAfter = new RegExp(
  String.raw`(?<!\p{L})(${placeLeadOrCapital}\s+(?!sitt\s|sin\s|samband|enlighet|form|fråga)[^.;]{2,60}?)(?=\s+(?:med|för|där|under|efter|som|och|to|with)\s|\s+(?:den|[Kk]l\.?|klockan)\s|,\s+(?!${venueWord})\p{Ll}|[.;]|$)`,
  'u',
);

/** The same, of which a text may have several; global. */
export const placesAfter = new RegExp(placeAfter.source, 'gu');

/** `at 7.30pm`: a time that its word leads to as to a place. */
export const clockWithLead = /(?<!\p{L})at\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?(?!\p{L})/iu;

/** A time right behind a day. */
export const clockFirst = /^,?\s*(?:kl(?:\.|ockan)?|at)\s*\d/iu;

/** What goes on with a time or a place. */
export const leadsOn = new RegExp(String.raw`^,?\s*(?:kl\.?|klockan|${placeLead}|hemma)(?!\p{L})`, 'iu');
