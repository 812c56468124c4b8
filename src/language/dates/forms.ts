import { englishMonth, fullMonthName, monthName } from '../calendar.ts';

/**
 * One way of writing a date.
 *
 * The pattern names its parts: `year` (two or four digits), `month` (digits or name), `day`, `first` (the first day of
 * `26–27 januari`), or `week`. What stands around the date (weekday, `den`) is not part of it.
 */
export interface DateForm {
  /**
   * `sure`: is a date wherever it stands. `slash`: may be a fraction or a case number (`18/4`).
   * `compact`: may be any number (`230207`).
   */
  readonly kind: 'sure' | 'slash' | 'compact';
  /** What no such date is without: cheap to ask of each text, where the pattern is not. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const longYear = String.raw`(?:1[5-9]|2[01])\d\d`;
const blank = String.raw`[^\S\n]`;
/** Not within a word, a number or a name with a dash. */
const startOfDate = String.raw`(?<![\p{L}\d_]|\d[-.:,+]|\p{L}[-_/])`;
const endOfDate = String.raw`(?![\p{L}\d_]|[-:,/]\d|-\p{L}|\.\d)`;
/** `T18:30:00Z` after a day: a clock wrote it. */
const clockOfStamp = String.raw`T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\p{L}\d])`;
const firstDay = String.raw`(?:(?<!(?:nr|nummer|no|punkt|§)\.?\s?)(?<first>\d{1,2})${blank}?[-–]${blank}?)?`;
const notDayOfNextDate = String.raw`(?!\d|[./:]\d|\s?${monthName})`;

const forms: readonly [DateForm['kind'], RegExp, string, string][] = [
  // 2025-09-16
  [
    'sure',
    /\d\d[-‑–]\d/,
    String.raw`${startOfDate}(?<year>${longYear})(?<dash>[-‑–])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?:${endOfDate}|${clockOfStamp})`,
    'gu',
  ],
  // 2025.09.16
  [
    'sure',
    /\d\d\.\d\d\.\d/,
    String.raw`${startOfDate}(?<year>${longYear})\.(?<month>\d\d)\.(?<day>\d\d)${endOfDate}`,
    'gu',
  ],
  // 16.9.2025
  [
    'sure',
    /\d\.\d{1,2}\.\d/,
    String.raw`${startOfDate}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>${longYear})${endOfDate}`,
    'gu',
  ],
  // 16-09-2025
  [
    'sure',
    /\d-\d{1,2}-\d{4}/,
    String.raw`${startOfDate}(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>${longYear})${endOfDate}`,
    'gu',
  ],
  // 2025/09/16
  [
    'slash',
    /\d{4}\/\d/,
    String.raw`${startOfDate}(?<!\/)(?<year>${longYear})\/(?<month>\d\d)\/(?<day>\d\d)${endOfDate}`,
    'gu',
  ],
  // September 16th, 2025
  [
    'sure',
    /[a-z]{3}\.?\s+\d{1,2}(?:[a-z]{2})?,?\s+\d{4}/i,
    String.raw`(?<![\p{L}\d_]|-)(?<month>${monthName})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>${longYear})${endOfDate}`,
    'giu',
  ],
  // by June 30
  [
    'sure',
    /[a-z]{3,9}\.?\s\d/i,
    String.raw`(?<=(?:^|[(,:]|(?<!\p{L})(?:by|on|until|before|due|from|to|and|than))\s*)(?<month>${englishMonth})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?!,?\s\d{4}|\s\p{Ll}|\s?[-–:]\s?\d)${endOfDate}`,
    'gu',
  ],
  // 16 september 2025, 16 sept. -25, 7:de mars, 26–27 januari, 28:e maj, 14. november
  [
    'sure',
    /\d.{0,7}[a-z]{3}/is,
    String.raw`(?<![\p{L}\d_]|\d[-–.:,+/])${firstDay}(?<day>\d{1,2})(?::?[ea]|:d(?:j)?e|st|nd|rd|th)?(?:\s*|\.\s+(?=${fullMonthName})|\s+of\s+)` +
      String.raw`(?<month>${monthName})(?![\p{L}\d_]|-\p{L})` +
      String.raw`(?:(?:(?:\.?|,(?=\s+\d{4}(?!\s+års)))\s+(?=${longYear}(?!\d|[-.:,/]\d))|\.?${blank}?[-–](?=\d\d${notDayOfNextDate}))(?<year>\d{2,4}))?`,
    'giu',
  ],
  // v. 42, vecka 42 2025
  [
    'sure',
    /(?:v|vecka|week)\.?\s?\d/i,
    String.raw`(?<![\p{L}\d_])(?:[vV]\.|v|[Vv]ecka|VECKA|[Ww]eek)${blank}?(?<week>\d{1,2})` +
      String.raw`(?:(?:,?${blank}|[-/])(?<year>${longYear}))?(?![\p{L}\d_]|[:.,/]\d|\s?[-–]\s?\d)`,
    'gu',
  ],
  // 18/4, 18/4 2023, 18/4-23, 18/4/2023, 18–19/4
  [
    'slash',
    /\d\/\d/,
    // A dash after `/4` is that of `16/4–18/4`.
    String.raw`(?<![\p{L}\d_§]|\d[.:,+/]|(?<!\/\d?)\d[-–]|\p{L}[-_/])${firstDay}(?<day>\d{1,2})\/(?<month>\d{1,2})` +
      String.raw`(?:(?:${blank}(?=${longYear}(?!\d|[-.:,/]\d))|${blank}?[-–](?=(?:${longYear}|\d\d)${notDayOfNextDate})|` +
      String.raw`\/(?=(?:${longYear}|\d\d)(?!\d)))(?<year>\d{2,4}))?(?![\p{L}\d_%]|[/:.,+]\d|-\p{L})`,
    'giu',
  ],
  // 20230207, 230207
  [
    'compact',
    /\d{6}/,
    String.raw`(?<![\p{L}\d_§#]|[\p{L}\d][-–/.:,+]|\d${blank})(?<year>${longYear}|\d\d)(?<month>\d\d)(?<day>\d\d)` +
      String.raw`(?![\p{L}\d_]|[-–/.:,+]\d|[-+]|${blank}\d{3,4}(?![\d.:]))`,
    'gu',
  ],
  // 2025 02 07
  [
    'compact',
    /\d\d \d\d \d\d/,
    String.raw`${startOfDate}(?<!\d\s)(?<year>${longYear}) (?<month>0[1-9]|1[0-2]) (?<day>0[1-9]|[12]\d|3[01])(?!\s?\d)${endOfDate}`,
    'gu',
  ],
  // Protokoll 25 02 07
  [
    'compact',
    /\d\d \d\d \d\d/,
    String.raw`(?<=^|(?:möte|sammanträde|stämma|protokoll|datum:?)\s)(?<year>\d\d) (?<month>0[1-9]|1[0-2]) (?<day>0[1-9]|[12]\d|3[01])(?!\s?\d)${endOfDate}`,
    'giu',
  ],
  // 25-02-07
  [
    'compact',
    /\d\d-\d\d-\d\d/,
    String.raw`${startOfDate}(?<year>\d\d)-(?<month>\d\d)-(?<day>\d\d)${endOfDate}`,
    'gu',
  ],
];

/** The ways of writing a date that are understood. Where two match, the one that starts first and is longest holds. */
export const dateForms: readonly DateForm[] = forms.map(([kind, sign, source, flags]) => ({
  kind,
  sign,
  pattern: new RegExp(source, flags),
}));

/** A span of time that a line was broken in, behind its dash: `18.00– 20.15`. */
export const endOfSpan = /\d[.:]\d\d\s?[–-]\s\d{1,2}[.:]\d\d(?!\d)/u;
