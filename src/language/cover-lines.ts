import { namesPrincipal } from './bodies.ts';
import { isItemRange } from './item-ranges.ts';
import { startsTitle, tellsOtherMeeting } from './meetings.ts';
import { namesVenue } from './places.ts';
import { streetInside } from './title-words.ts';
import type { Span } from '../model/span.ts';
import { findDates } from './dates/find-dates.ts';
import { readTimes } from './dates/read-times.ts';
import { isFullName } from './people/name-shape.ts';
import { beginsWithCapital } from '../model/text-shapes.ts';
import { mayTellTime } from './dates/spoken-times.ts';

/** `Fredagen den 28 maj 2021 kl. 13.00–15.30, Kommunhuset`: a line that begins with the day and says little more. */
export function isDayLine(text: string): boolean {
  const [date] = text.length <= 100 ? findDates(text) : [];
  if (date?.start !== 0 || !date.yearGiven || date.precision !== 'day') return false;
  return (
    /^\s*(?:[,:(–-]|kl|mellan|halv\s|kvart\s|hemma\s|via|i\s|på\s|at\s\d|from\s\d|\d|$)/u.test(
      text.slice(date.end),
    ) && !/\p{Ll}{3}\.$/u.test(text)
  );
}

/** `kl. 9.00–11.45`: nothing but when a meeting was held. */
function isTimeLine(text: string): boolean {
  if (text.length > 40 || !mayTellTime(text)) return false;
  const { start, rest } = readTimes(text);
  return start !== null && rest === '';
}

const meetingBeforeDay =
  /^(?:(?:ordinarie|extra|konstituerande)\s+)?\p{L}*(?:möte|sammanträde|stämma)\s+(?:(?:i|på|vid|hos)\s+(\p{Lu}[^,.:]{1,40}?)\s+(?=\p{L}*(?:dag|dagen)\s|den\s|\d))?/iu;

/**
 * Where the day begins in `Styrelsemöte tisdagen den 12 juni 2024 kl. 18.00 hos Birgit`, and the place where it stands before the
 * day (`Sammanträde i Folkets hus den 12 juni 2024`); null for other lines.
 */
export function readMeetingLine(text: string): { readonly day: number; readonly place: Span | null } | null {
  const match = meetingBeforeDay.exec(text);
  if (!match || !isDayLine(text.slice(match[0].length))) return null;
  const start = match[1] === undefined ? -1 : match[0].lastIndexOf(match[1]);
  return {
    day: match[0].length,
    place: match[1] === undefined ? null : { start, end: start + match[1].length },
  };
}

/** `Paragrafer 1–14` beside the place where somebody signs. */
export function isItemList(text: string): boolean {
  return isItemRange(text.replace(':', ' ').toLowerCase());
}

/** `Rådhuset, sal A`: a few words that begin with a capital and are neither a sentence nor somebody's name. */
function looksLikePlace(text: string): boolean {
  const isShort = text.length <= 80 && beginsWithCapital(text) && !/[.!?:]$/u.test(text);
  return (
    isShort &&
    (namesVenue(text) || !isFullName(text.split(/[,(]/u)[0]!.trim())) &&
    !/§|möte(?!srum)|sammanträde(?!srum)|stämma|protokoll/iu.test(text)
  );
}

/** `Scoutstugan`: a room or a house, and nothing else. */
export function namesVenueAlone(text: string): boolean {
  return text.length <= 40 && /^\p{Lu}[\p{L} ]+$/u.test(text) && namesVenue(text);
}

/** `Kansliet, Norra Hamngatan 4, Göteborg`: a few words with a street and its number. */
function hasStreet(text: string): boolean {
  return looksLikePlace(text) && streetInside.test(text);
}

/** Whether a line is a title that tells the day: below it where they met may stand. */
export function isTitleWithDay(text: string): boolean {
  return (
    text.length <= 100 &&
    startsTitle(text) &&
    !tellsOtherMeeting(text) &&
    findDates(text).some(({ yearGiven }) => yearGiven)
  );
}

/** `Underskrift ..........`: a form to fill in. */
export function isSignaturePlace(text: string): boolean {
  return /^(?:underskrift|signatur|namnteckning)?\s{0,9}:?\s{0,9}[.…_‥]{3}[\s.…_‥]*$/iu.test(text);
}

/**
 * What a line without a label tells by where it stands: whose body it is at the very top (`TRANÅS KOMMUN`); below the day, when or
 * where the meeting was; below the place, when. Null for other lines.
 */
export function bareField(
  text: string,
  isTop: boolean,
  after: 'day' | 'place' | 'title' | null,
): 'huvudman' | 'tid' | 'plats' | null {
  if (isTop && namesPrincipal(text)) return 'huvudman';
  if (after !== null && isTimeLine(text)) return 'tid';
  if (after === 'title') return namesVenueAlone(text) || hasStreet(text) ? 'plats' : null;
  return after === 'day' && looksLikePlace(text) ? 'plats' : null;
}
