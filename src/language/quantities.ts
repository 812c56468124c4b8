import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { numberWords } from './sentences/numbers.ts';
import { wordList } from './word-list.ts';
import { onOneLine } from '../model/text-shapes.ts';
import { remembered } from './remembered.ts';

/** A number that counts something in running text; 0-based UTF-16 offsets, `end` exclusive of its unit. */
export interface Quantity {
  /** The figures or the word, as written. */
  readonly written: string;
  /** Money in kronor. */
  readonly value: number;
  /** What may be added to what: `money`, a measure (`timmar`), or `count` of persons and things. */
  readonly kind: string;
  /** Of each of several (`250 kronor per aktie`, `5 000 kronor vardera`). */
  readonly isEach: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the words after its unit begin. */
  readonly after: number;
}

/** From one. */
export const englishCounts = wordList(
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
);

/** Numbers of the text. What stands after `§`, `nr`, `kl.` and in days, years and case numbers counts nothing. */
const number = String.raw`(?<![\p{L}\d.,/:§–-])(?<!(?<!\p{L})(?:§§?|nr|nummer|bilaga|punkt|kap|kl|kl\.|sida|proposition|v|vecka)\s)(?:(?<figures>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,3})?(?![\d/:.]\d|\d|[:/]|-\d|–\d|\s?–\s?\d)|(?<word>${anyOf(numberWords.slice(2))})(?!\p{L}))`;
const money: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  krona: 1,
  sek: 1,
  ':-': 1,
  tkr: 1000,
  kkr: 1000,
  mkr: 1e6,
  mnkr: 1e6,
  'miljoner kronor': 1e6,
  'miljon kronor': 1e6,
  'miljoner kr': 1e6,
  miljoner: 1e6,
  mdkr: 1e9,
};
const unit = String.raw`(?:[\s\u00a0]?(?<money>${anyOf(Object.keys(money))})(?!\p{L})|\s?(?<percent>%|procent(?!\p{L})|per\s?cent(?!\p{L}))|\s(?<noun>\p{L}[\p{L}-]*))?`;
const each = String.raw`(?<each>\s?\/\s?\p{L}+|\s+(?:per|om\s+året\s+per)\s+\p{L}+|\s+(?:vardera|styck|var|i\s+månaden|per\s+person)(?!\p{L}))?`;
const quantity = new RegExp(`${number}${unit}${each}`, 'giu');

/** Words after a number that make it the day of a month, a year of the calendar, or a section of a statute. */
const calendarWord =
  /^(?:jan|feb|mars|april?|maj|juni?|juli?|aug|sep|okt|nov|dec)\p{L}*$|^kap$|^st$|^stycket$|^punkten$/iu;
const measures = wordList(
  'timmar, timme, minuter, dagar, dag, veckor, vecka, månader, månad, år, meter, kilometer, km, mil, kvadratmeter, kvm, m2, hektar, ha, ' +
    'liter, kubikmeter, ton, kg, kilo, kWh, MWh, poäng, grader, gånger, öre, euro, punkter',
);

/** `SEK 6.4 million`, `EUR 12,500` */
const currencyFirst =
  /(?<![\p{L}\d])(?:SEK|EUR|USD|GBP|€|£|\$)\s?(?<amount>\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:\.\d{1,2})?)(?<scale>\s?(?:million|m|k|thousand)(?!\p{L}))?(?<each>\s?\/\s?\p{L}+|\s(?:per\s\p{L}+|each|a\s(?:month|year|week|person))(?!\p{L}))?/gu;
const scales: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, k: 1000, thousand: 1000 };

function sumsAfterCurrency(text: string): Quantity[] {
  if (!/SEK|EUR|USD|GBP|[€£$]/u.test(text)) return [];
  return [...findAll(currencyFirst, text)].map((match) => {
    const { amount, scale, each: of } = match.groups as { amount: string; scale?: string; each?: string };
    const start = match.index + match[0].indexOf(amount);
    return {
      // Thousands are parted as in Swedish, where a comma begins the decimals.
      written: amount.replaceAll(',', ' '),
      value: Number(amount.replace(/[ \u00a0\u202f,]/gu, '')) * (scales[scale?.trim() ?? ''] ?? 1),
      kind: 'money',
      isEach: of !== undefined,
      start,
      end: start + amount.length,
      after: match.index + match[0].length,
    };
  });
}

/** The quantities of a text, in order. */
export const quantitiesIn = remembered((text): readonly Quantity[] => {
  const sums = sumsAfterCurrency(text);
  const others = plainQuantities(text);
  if (sums.length === 0) return others;
  const isTaken = ({ start }: Quantity): boolean =>
    sums.some((sum) => start >= sum.start && start < sum.after);
  return [...sums, ...others.filter((one) => !isTaken(one))].toSorted(
    (one, other) => one.start - other.start,
  );
});

function plainQuantities(text: string): Quantity[] {
  return [...findAll(quantity, text)].flatMap((match): Quantity[] => {
    const { figures, word, money: unitOfMoney, percent, noun = '', each: of } = match.groups!;
    if (calendarWord.test(noun)) return [];
    const written = word ?? /^[\d \u00a0\u202f]+(?:,\d+)?/u.exec(match[0])![0].trimEnd();
    const plain = valueOf(written);
    if (unitOfMoney === undefined && figures?.length === 4 && plain >= 1900 && plain < 2100) return [];
    const kind = unitOfMoney ? 'money' : percent ? 'percent' : (measureOf(noun) ?? 'count');
    const factor = unitOfMoney ? money[onOneLine(unitOfMoney.toLowerCase())]! : 1;
    return [
      {
        written,
        value: plain * factor,
        kind,
        isEach: of !== undefined,
        start: match.index,
        end: match.index + written.length,
        after: match.index + match[0].length,
      },
    ];
  });
}

function measureOf(noun: string): string | null {
  return measures.includes(noun.toLowerCase()) ? noun.toLowerCase() : null;
}

const wordsOfNumbers = /tv[åÅ]|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv/iu;

/** Whether a text may count several things: two figures with more than a separator between them, or numbers in words. Cheap to ask. */
export function mayCountSeveral(text: string): boolean {
  return /\d[.:,–-]*[^\d.:,–-][^\d]*\d/u.test(text) || wordsOfNumbers.test(text);
}

/** The value of a number in figures or in a word; 0 for neither. */
export function valueOf(written: string): number {
  const word = written.toLowerCase();
  if (word === 'ett') return 1;
  const nth = numberWords.indexOf(word);
  const inEnglish = englishCounts.indexOf(word);
  if (nth < 0 && inEnglish >= 0) return inEnglish + 1;
  return nth >= 0 ? nth : Number(written.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.')) || 0;
}

/** The digits of a whole number in groups of three from its end, with `gap` between them. */
export function grouped(digits: string, gap: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, gap);
}

/** A number as Swedish texts write it: `7 300`, `12,5`. */
export function shownNumber(value: number): string {
  const [whole, decimals = ''] = String(Math.round(value * 100) / 100).split('.') as [string, string?];
  const shown = whole.length > 4 ? grouped(whole, '\u00a0') : whole;
  return decimals === '' ? shown : `${shown},${decimals}`;
}
