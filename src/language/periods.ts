import { numberWords } from './sentences/numbers.ts';
import { daysBetween } from '../model/calendar.ts';
import { findAll } from '../model/find-all.ts';
import { findDates } from './dates/find-dates.ts';
import { fullMonthName } from './calendar.ts';
import { anyOf } from './pattern.ts';
import { valueOf } from './quantities.ts';

/** A length of time that its own days or years contradict: 0-based UTF-16 offsets, `end` exclusive. */
export interface WrongPeriod {
  /** `fyra år` */
  readonly written: string;
  /** What the days or years make, in the same unit. */
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

const count = String.raw`(?<count>${anyOf(numberWords.slice(1))}|ett|\d{1,3})`;
const meaning = String.raw`(?:dvs\.?\s+|det\s+vill\s+säga\s+|alltså\s+|totalt\s+|sammanlagt\s+|för\s+|under\s+)?`;
const years = String.raw`(?<first>(?:19|20)\d\d)\s?(?:[–-]|till\s+och\s+med|t\.o\.m\.)\s?(?<last>(?:19|20)\d\d)(?!\d|[-–])`;
const days = String.raw`(?:den\s+)?(?<first>\d{1,2})\s?[–-]\s?(?<last>\d{1,2})\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+\d{4})?`;
const ahead = String.raw`(?<![\p{L}\d.,/:§–-])`;

const patterns: readonly RegExp[] = [
  String.raw`${ahead}${count}\s+(?<unit>år)(?:en|s\s+tid|s\s+period)?\s*[,(:]\s*${meaning}(?:åren\s+)?${years}`,
  String.raw`(?<![\d–-])${years}\s*[,(:]\s*${meaning}${count}\s+(?<unit>år)(?!\p{L})`,
  String.raw`${ahead}${days}\s*[,(:]\s*${meaning}${count}\s+(?<unit>dagar|nätter|dygn)(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** `tre år, 2026–2029`, `den 23–27 juni, sex dagar`, `från den 3 november i sex veckor, till den 30 november` */
export function wrongPeriods(text: string): WrongPeriod[] {
  if (!/(?<!\p{L})(?:år|dagar|nätter|dygn|veckor)/iu.test(text)) return [];
  return [
    ...patterns.flatMap((pattern) => [...findAll(pattern, text)].flatMap(wrongCount)),
    ...wrongWeeks(text),
  ];
}

const day = String.raw`\d{1,2}\s+${fullMonthName}\s+\d{4}|\d{4}-\d\d-\d\d`;
const fromTo = new RegExp(
  String.raw`(?<![\d–-])(?<first>${day})\s?(?:[–—-]|till\s+och\s+med|t\.o\.m\.?|till)\s?(?:den\s+)?(?<last>${day})(?![\d-])`,
  'giu',
);

/** `1 maj 2029–30 april 2026`: a period whose last day is before its first; 0-based UTF-16 offsets. */
export function reversedPeriods(text: string): { written: string; start: number; end: number }[] {
  const weeks = /veck|(?<!\p{L})v\./iu.test(text) ? reversedWeeks(text) : [];
  if (/(?<!\p{L})mellan\s/iu.test(text)) weeks.push(...reversedBetween(text));
  if (!mayGoFromTo.test(text)) return weeks;
  const days = [...findAll(fromTo, text)].flatMap((match) => {
    const [first, last] = [match.groups!['first']!, match.groups!['last']!].map(
      (written) => findDates(written)[0]?.date ?? null,
    );
    if (first == null || last == null || first <= last) return [];
    return [{ written: match[0], start: match.index, end: match.index + match[0].length }];
  });
  return [...weeks, ...days];
}

const betweenDays = new RegExp(
  String.raw`(?<!\p{L})mellan\s+(?:den\s+)?(?<first>\d{1,2})(?:\s+(?<month>${fullMonthName})(?:\s+\d{4})?)?\s+och\s+(?:den\s+)?(?<last>\d{1,2}\s+${fullMonthName}\s+\d{4})(?!\d)`,
  'giu',
);

/** `mellan den 17 februari och den 3 februari 2026`: days of one month in one year; another year may be left out. */
function reversedBetween(text: string): { written: string; start: number; end: number }[] {
  return [...findAll(betweenDays, text)].flatMap((match) => {
    const { first, month, last } = match.groups as Record<string, string | undefined>;
    const [day, of] = last!.split(/\s+/u) as [string, string];
    const isSameMonth = month === undefined || month.toLowerCase() === of.toLowerCase();
    if (!isSameMonth || Number(first) <= Number(day)) return [];
    return [{ written: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

const fromWeek =
  /(?<!\p{L})(?:veckorna|veckor|vecka|v\.)\s?(?<first>\d{1,2})\s?[–-]\s?(?<last>\d{1,2})(?!\d|[/:.]\d)/giu;
/** From such a week on, the next may be one of the year after. */
const lateWeek = 40;

/** `vecka 33–26` */
function reversedWeeks(text: string): { written: string; start: number; end: number }[] {
  return [...findAll(fromWeek, text)].flatMap((match) => {
    const [first, last] = [Number(match.groups!['first']), Number(match.groups!['last'])];
    if (first <= last || first >= lateWeek) return [];
    return [{ written: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

/** Cheap to ask: a year, and a day after it. */
const mayGoFromTo = /\d{2}\s?(?:[–—-]|till|t\.o\.m\.?)\s?(?:(?:och\s+med|den)\s+)*\d/iu;

/** Both ends count, or only what is between them. */
function wrongCount(match: RegExpExecArray): WrongPeriod[] {
  const { count: written, first, last, unit } = match.groups as Readonly<Record<string, string>>;
  const between = Number(last) - Number(first);
  if (between < 1 || [between, between + 1].includes(valueOf(written!))) return [];
  return [
    {
      written: `${written!} ${unit!}`,
      right: String(unit === 'nätter' ? between : between + 1),
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}

const weeks = new RegExp(String.raw`${ahead}(?:i|under|på)\s+${count}\s+veckor(?!\p{L})`, 'giu');
const until =
  /^[\s,(]*(?:till|t\.o\.m\.|till\s+och\s+med|fram\s+till|och\s+slutar|–)\s*(?:och\s+med\s+)?(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?$/iu;

/** The day before and the day after `i sex veckor` in one sentence. */
function wrongWeeks(text: string): WrongPeriod[] {
  return [...findAll(weeks, text)].flatMap((match): WrongPeriod[] => {
    const end = match.index + match[0].length;
    const found = findDates(text).filter(({ date, precision }) => date !== null && precision === 'day');
    const first = found.findLast(
      (day) => day.end <= match.index && !/[.!?]\s/u.test(text.slice(day.end, match.index)),
    );
    const last = found.find((day) => day.start >= end);
    if (!first?.yearGiven || !last?.yearGiven || !until.test(text.slice(end, last.start))) return [];
    const between = daysBetween(first.date!, last.date!);
    const told = valueOf(match.groups!['count']!);
    if (between < 1 || Math.abs(between / 7 - told) < 1) return [];
    return [
      {
        written: `${match.groups!['count']!} veckor`,
        right: String(Math.round((between + 1) / 7)),
        start: match.index,
        end,
      },
    ];
  });
}
