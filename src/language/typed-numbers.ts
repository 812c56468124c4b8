import { monthNames, weekdayNames } from '../model/calendar-words.ts';
import { unitsOfDecimals, unitsBeforeRanges, unitsOfRanges } from './units.ts';
/** A day and a month in figures; global. */
export const dayWithoutYear =
  /(?<=(?:^|(?<!\p{L})(?:den|till|senast|före|från|mötet|möte|fram till|[mtofls]\p{Ll}{2,5}dag(?:en)?)\s+(?:den\s+)?))(\d{1,2})\/(\d{1,2})(?![\d/])/giu;

/** After it: it was a fraction. */
export const fractionAfter = /^\s*(?:av|del|delar|majoritet)(?!\p{L})/u;

/** A day in six figures; global. */
export const sixFigures =
  /(?<=(?<!\p{L})(?:den|datum|mötet|senast|till|från|protokoll)\s*:?\s)(\d{2})(\d{2})(\d{2})(?![\d-])/giu;

/** A time that a word says is one: `5:15` alone may be a score or a chapter. */
export const colonTime =
  /(?<=(?<!\p{L})(?:kl\.?|klockan)\s?)(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[–-]\s?(?:[01]?\d|2[0-3]):[0-5]\d)?(?![\d:])/giu;

/** Words after which a long number is that of a case, an organisation, a payment or a thing, not of a person. */
export const numberOfOther =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|ärende(?:nr|nummer)|org\.?\s?nr|organisationsn\p{L}*|bankgiro|bg|plusgiro|pg|ocr\p{L}*|faktura\p{L}*|konto\p{L}*|serien\p{L}*|artikeln\p{L}*|ref|referens\p{L}*)[\s.:]*(?:(?:nr|nummer)[\s.:]*)?(?:\p{Lu}{1,5}[\s/:-]?)?$/iu;

/** A number with a point for a comma, before what it is of; global. */
export const decimalPoint = new RegExp(
  String.raw`(?<![\p{L}\d.,§:/-]|§\s|kl\.?\s)\d{1,3}\.\d{1,2}(?=\s?${unitsOfDecimals}(?![\p{L}\d]))`,
  'gu',
);

/** `§§ 1-7` and `kl. 8.30-12`: what stands after the sign or word. */
export const typedRanges: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d,.:/§-]|§\s)(?<from>\d{1,3})\s?-\s?(?<to>\d{1,3})(?=\s+${unitsOfRanges}(?!\p{L}))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=(?<!\p{L})${unitsBeforeRanges}\s)(?<from>\d{1,4})\s?-\s?(?<to>\d{1,4})(?![\d/:-]|\.\d)`,
    'giu',
  ),
  /(?<=§§?\s*)(?<from>\d{1,4})\s?-\s?(?<to>\d{1,4})(?!\d|[.:/]\d|-)/gu,
  /(?<=(?<!\p{L})(?:kl\.?|klockan)\s?)(?<from>\d{1,2}(?:[.:]\d{2})?)\s?-\s?(?<to>\d{1,2}(?:[.:]\d{2})?)(?![\d/-])/giu,
];

/** A weekday with its day; global. */
export const weekdayAndDate = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${[...weekdayNames.sv, ...weekdayNames.en].join('|')})(?:en)?,?\s+(?:den\s+|the\s+)?(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<written>\d{1,2})\s+(?<monthName>${[...monthNames.sv, ...monthNames.en].join('|')})\s+(?<writtenYear>\d{4}))(?!\d)`,
  'giu',
);

const weekdays = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${weekdayNames.sv.join('|')})arna(?!\p{L})\s+(?:den\s+)?\d`,
  'iu',
);

/** The weekday (0 for the first) of all days of a list, and where the list begins (`tisdagarna den 1 september …`); null where a sentence has none. */
export function weekdaysOf(sentence: string): { readonly weekday: number; readonly from: number } | null {
  const match = weekdays.exec(sentence);
  if (!match) return null;
  const written = match.groups!['weekday']!.toLowerCase();
  return { weekday: weekdayNames.sv.findIndex((name) => name.toLowerCase() === written), from: match.index };
}

/** The space between a sign or `kl.` and its number; global. */
export const spaceBeforeNumber = /(?<=§|(?<!\p{L})kl\.?) (?=\d)/giu;
