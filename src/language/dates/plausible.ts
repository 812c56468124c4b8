import { yearOf } from '../../model/calendar.ts';
import type { LocalDate } from '../../model/calendar.ts';
import type { FoundDate } from './found-date.ts';
import type { DateForm } from './forms.ts';

/** Where a possible date stands. */
export interface DatePlace {
  readonly kind: DateForm['kind'];
  readonly text: string;
  /** Where the date before it ends; null when it is the first. */
  readonly previousEnd: number | null;
  readonly reference: LocalDate | null;
}

/** How far the year of `230207` may lie from the meeting's: further off it is some other number. */
const widestYears = 10;
/** Longer than any word that tells what a number is. */
const nearby = 24;

const numberWord = new RegExp(
  '(?:[§#]|(?<!\\p{L})(?:(?:dia?rie?)?nr|d(?:ia)?rienummer|dnr|nummer|no|id|ref|tel|tfn|telefon|mobil|fax|konto|kod|' +
    '(?:bank|plus)giro|bg|pg|ocr|box|postnr|faktura|artikel|art|punkt|bilaga|ärende|prop|sou|sfs|bet|' +
    'lgh|sidan?|sal|rum|kap))[.:]?\\s{0,2}$',
  'iu',
);
/** `Protokoll 18/4` is a number; `Protokoll 240312` tells its day. */
const protocolNumber = /(?<!\p{L})protokoll\s{0,2}$/iu;
/** `KS 18/4`, `SN-18/4`: a case number. */
const bodyAbbreviation = /(?<!\p{L})\p{Lu}{2,6}\s?$/u;
const unitAfter =
  /^\s?(?:%|:-|kr(?:onor)?(?!\p{L})|[tm]kr|st(?!\p{L})|sek(?!\p{L})|euro?(?!\p{L})|€|personer|invånare)/iu;
const fractionAfter = /^\s?(?:av|del|delar|majoritet|kvalificerad|tid|tjänst|i\s+snitt)(?!\p{L})/iu;
const leadsToDate = new RegExp(
  '(?:^|\\n|[(:;•*–-]|(?<!\\p{L})(?:senast|till|före|innan|efter|från|fr\\.?o\\.?m|t\\.?o\\.?m|sedan|per|inför|möte\\p{L}{0,4}|' +
    'sammanträde\\p{L}{0,4}|datum|klart?|deadline|by|due|before|until|on))[.:]?\\s{0,3}(?:[a-zåäö0-9]{1,3}[.)]\\s)?$',
  'iu',
);
const timeAfter = /^,?\s?(?:kl(?!\p{L})|klockan|\d{1,2}[.:]\d\d)/iu;
const betweenDates = /^\s*(?:,|och|samt|&|resp\.?|and|[-–])\s*$/iu;

/** Whether what has the form of a date is one in running text. */
export function isPlausible(found: FoundDate, context: DatePlace): boolean {
  const before = context.text.slice(Math.max(0, found.start - nearby), found.start);
  const after = context.text.slice(found.end, found.end + nearby);
  if (context.kind === 'sure') return !isName(found, after);
  if (found.weekday !== null) return true;
  if (context.kind === 'slash' && hasLongYear(found)) return !numberWord.test(before);
  if (found.fault === 'impossible' || numberWord.test(before) || unitAfter.test(after)) return false;
  if (context.kind === 'compact') return isNearReference(found, context.reference);
  if (protocolNumber.test(before) || bodyAbbreviation.test(before) || fractionAfter.test(after)) return false;
  return !isLikeFraction(found) || isLedTo(found, context, before) || timeAfter.test(after);
}

/** `2 Jan Svensson` and `3 Maj Lind` are no dates: the month is a capitalised first name with a surname. */
function isName(found: FoundDate, after: string): boolean {
  return /^\d{1,2} (?:Jan|Maj|April)$/.test(found.written) && /^ \p{Lu}\p{Ll}/u.test(after);
}

function hasLongYear(found: FoundDate): boolean {
  return /\d{4}/.test(found.written);
}

function isNearReference(found: FoundDate, reference: LocalDate | null): boolean {
  if (found.date === null) return false;
  return reference === null || Math.abs(yearOf(found.date) - yearOf(reference)) <= widestYears;
}

/** `1/3`, `24/7`: could as well be something else than a day, but with a year (`4/11 -25`). */
function isLikeFraction(found: FoundDate): boolean {
  if (found.yearGiven) return false;
  const [, day, month] = /(\d{1,2})\/(\d{1,2})/.exec(found.written)!;
  return Number(day) < Number(month) || (day === '24' && month === '7');
}

function isLedTo(found: FoundDate, { text, previousEnd }: DatePlace, before: string): boolean {
  if (/^den\s/iu.test(found.written)) return true;
  if (previousEnd !== null && betweenDates.test(text.slice(previousEnd, found.start))) return true;
  // Where `before` is cut off, its start is not that of the text.
  return leadsToDate.test(found.start > nearby ? `…${before}` : before);
}
