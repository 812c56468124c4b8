import { wordGate } from './gate.ts';
import { theMeeting } from './meetings.ts';
import { anyOf, wordPattern } from './pattern.ts';

/** What is said when a meeting begins. */
const opening: readonly string[] =
  'öppnade, öppnar, öppnades, öppnas, öppnat, öppnad, öppnande, öppning, öppnar mötet, inledde, inleddes, inleder, inleds, inledning, började, börjar, startade, startar, starta, start, starttid, mötesstart, opened, opens, open, opening, began, begins, started, to order'.split(
    ', ',
  );

/** What is said when it ends. */
const closing: readonly string[] =
  'avslutade, avslutar, avslutades, avslutas, avslutat, avslutad, avslutande, avslutning, avslut, slutade, slutar, slutade mötet, slut, sluttid, mötesslut, stängde, stängdes, stängs, hävdes, hävs, closed, closes, closing, close, adjourned, adjourns, adjournment, ended, ends, end'.split(
    ', ',
  );

/** What stands in the opening or closing item beside the time, though it names neither. */
const greetings: readonly string[] = [
  'hälsade',
  'hälsar',
  'välkommen',
  'välkomna',
  'welcomed',
  'tackade',
  'tackar',
  'thanked',
];

/** What else has a time in a meeting: nothing of the kind tells when it began or ended. */
const otherEvents: readonly string[] =
  'ajournerades, ajourneras, ajournerade, ajournerar, ajournering, ajournerat, återupptogs, återupptas, återöppnades, åter, paus, fika, lunch, kom, kommer, anlände, anländer, anslöt, ansluter, lämnade, lämnar, gick, går, avvek, avviker, inkom, beräknas, senast, nästa, föregående, förra, resumed, joined, arrived, left, next, previous, break'.split(
    ', ',
  );

const meetingHere = new RegExp(
  String.raw`(?<!\p{L})(?:${theMeeting}s?|dagens\s+\p{L}+|styrelsemöte|årsmöte|meeting)(?!\p{L})`,
  'iu',
);
const openingWord = wordPattern(opening);
const closingWord = wordPattern(closing);
const greeting = wordPattern(greetings);
const otherEvent = wordPattern(otherEvents);
const openingTitles = [
  'opening',
  'call to order',
  'meeting opened',
  'välkomna',
  'välkommen',
  'välkomnande',
  'hälsning',
];
const closingTitles = ['closing', 'end of', 'meeting closed', 'adjournment'];
const mayBeEnd = wordGate([...opening, ...closing], [...openingTitles, ...closingTitles]);
const openingTitle = new RegExp(
  String.raw`^(?:${theMeeting}s?\s+)?(?:förklara[st]?\s+)?${anyOf(opening)}(?!\p{L})|^${anyOf(openingTitles)}`,
  'iu',
);
const closingTitle = new RegExp(
  String.raw`^(?:${theMeeting}s?\s+)?(?:förklara[st]?\s+)?${anyOf(closing)}(?!\p{L})|^${anyOf(closingTitles)}`,
  'iu',
);

/** The two ends of a meeting. */
export type MeetingEnd = 'opening' | 'closing';

/** The words for an end of the meeting in a text: 0-based UTF-16 offsets; null when it has none. */
export function findEndWord(
  text: string,
  which: MeetingEnd,
): { readonly start: number; readonly end: number } | null {
  const match = (which === 'opening' ? openingWord : closingWord).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Whether a text speaks of the meeting that the notes are of. */
export function namesTheMeeting(text: string): boolean {
  return meetingHere.test(text);
}

/** Whether a text greets or thanks, as is done where a meeting begins or ends. */
export function greets(text: string): boolean {
  return greeting.test(text);
}

/** Where a text begins to tell of something else that has a time (`och Ida kom 18.20`); -1 when it doesn't. */
export function otherEventAt(text: string): number {
  return text.search(otherEvent);
}

/** Which end of the meeting an item with this title is about; null for other items. */
export function endInTitle(title: string): MeetingEnd | null {
  if (!mayBeEnd.test(title)) return null;
  if (openingTitle.test(title)) return 'opening';
  return closingTitle.test(title) ? 'closing' : null;
}

/** A sentence that only tells that the meeting was closed: `Sammanträdet avslutas kl. 12.10.` */
export const closesMeeting = new RegExp(
  String.raw`^(?:ordförande[n]?\s+(?:förklarar|förklarade|avslutar|avslutade)\s+)?${theMeeting}(?:\s+(?:förklaras|förklarades))?(?:\s+${anyOf(closing)})?(?:,?\s+(?:kl\.?\s?|klockan\s)?\d[\d.:]*)?[.!]?$`,
  'iu',
);

/** A time right after a word for an end of the meeting. */
export const timeAfterWord = /^\s*:?\s*(?:kl\.?|klockan)?\s*\d/iu;

/** A time and nothing else. */
export const onlyTime = /^\P{L}*(?:kl\.?|klockan|at)?\s*[~(]?\d{1,2}[.:]\d\d\P{L}*$/iu;

const spanAtStart = /^\P{L}*(?:(?:kl\.?|klockan|mellan|at)\s*)?\d{1,2}(?:[.:]\d\d)?(?!\d)/iu;
const clockAtStart = /^\P{L}*(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d\d)?(?!\d)/iu;

/** Whether words begin with when a meeting was: `18.00–19.10`; a time alone with its word (`kl. 18`). */
export function beginsWithTime(text: string, isSpan: boolean): boolean {
  return (isSpan ? spanAtStart : clockAtStart).test(text);
}

/** A time after its word. */
export const tellsClock = /(?<!\p{L})kl(?:\.|ockan)?\s*\d/iu;

/** A sentence that tells from when to when the meeting paused: group `times`; global. */
export const toldBreak =
  /(?<!\p{L})ajourner\p{L}*[^.!?\n\d]{0,40}(?<times>(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s?[–-]\s?\d{1,2}[.:]\d{2})/giu;

/** Somebody who comes or goes while the meeting lasts; global; group `time`. */
export const toldVisit =
  /(?<!\p{L})(?:(?:lämnar|lämnade|anländer\s+till|anlände\s+till|ansluter\s+till|anslöt\s+till|kom\s+till|kommer\s+till|leaves|left|joined)\s+(?:mötet|sammanträdet|stämman|årsmötet|the\s+meeting)|(?:anländer|anlände|ansluter|anslöt|inträder|inträdde|avviker|avvek))\s+(?<time>(?:kl\.?\s?|klockan\s|at\s)?\d{1,2}[.:]\d{2})(?![\d–-])/giu;
