import { findAll } from '../model/find-all.ts';
import { fullMonthName } from './calendar.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** A paper or decision about one year: 0-based UTF-16 offsets of the year, `end` exclusive. */
export interface OfYear {
  /** The beginning of its noun, the same for all forms of it. */
  readonly stem: string;
  /** Whether it looks back on a year that has ended (`årsredovisningen för 2025`). */
  readonly isPast: boolean;
  readonly year: string;
  readonly start: number;
  readonly end: number;
}

/** What is of one year that has ended, by the beginnings of the words. */
const past = wordList(
  'bokslut, årsbokslut, årsredovisning, årsberättelse, verksamhetsberättelse, revisionsberättelse, förvaltningsberättelse, ansvarsfrihet, resultaträkning, ' +
    'balansräkning, liability, annual report, annual accounts',
);
/** What is of a year to come. */
const coming = wordList(
  'budget, verksamhetsplan, årsbudget, internkontrollplan, sammanträdesplan, årsavgift, medlemsavgift',
);
const between = String.raw`\p{L}{0,6}(?:\s+(?:för|avseende|år|året|räkenskapsåret|verksamhetsåret|räkenskapsår|of|for|the|year|financial)){0,3}\s+`;
const ofYear = new RegExp(
  String.raw`(?<!\p{L})(?<noun>${anyOf([...past, ...coming])})${between}(?<year>20\d\d)(?![\d/–-]|\s?[–-]\s?\d)`,
  'giu',
);
const isPast = new Set(past);

/** Before a paper that something is taken from, put into or measured by: the text is about something else. */
const beside = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordList('i, ur, från, från och med, med, mot, mot bakgrund av, till, enligt, inför, jämfört med, utöver, inom, in, from, with, against, to'))}\s+(?:(?:den|det|the)\s+)?(?:\p{Ll}+s\s+)?$`,
  'iu',
);

const ofMonth = new RegExp(
  String.raw`(?<!\p{L})(?<noun>${anyOf(wordList('månadsrapport, månadsuppföljning, månadsbokslut, budgetuppföljning, uppföljning, ekonomirapport, månadsredovisning'))})\p{L}{0,4}(?:\s+(?:för|per|avseende|till\s+och\s+med|t\.o\.m\.)){0,2}\s+(?<month>${fullMonthName})(?!\p{L})`,
  'giu',
);

/** What a text tells of single months (`månadsrapporten för mars`), in order; `year` is the month. */
export function papersOfMonths(text: string): OfYear[] {
  return [...findAll(ofMonth, text)].map((match): OfYear => {
    const { noun, month } = match.groups as { noun: string; month: string };
    const end = match.index + match[0].length;
    return {
      stem: noun.toLowerCase(),
      isPast: false,
      year: month.toLowerCase(),
      start: end - month.length,
      end,
    };
  });
}

const titled = /(?<!\p{L})(?<noun>\p{L}{8,})\s(?:för\s)?(?<year>20\d\d)(?![\d/–-])/giu;

/** The longer nouns with a year behind them (`Internkontroll 2025`): the beginning of each is its stem. */
export function nounsOfYears(text: string): OfYear[] {
  return [...findAll(titled, text)].flatMap((match): OfYear[] => {
    const { noun, year } = match.groups as { noun: string; year: string };
    if (months.test(noun)) return [];
    const end = match.index + match[0].length;
    return [{ stem: noun.toLowerCase().slice(0, 8), isPast: false, year, start: end - year.length, end }];
  });
}

const approves =
  /(?<!\p{L})(?:godkän\p{L}*|fastställ\p{L}*|anta|antas|antar|antog|antogs|tillstyrk\p{L}*|bifall\p{L}*|handlingarna)(?!\p{L})/iu;

/** Whether words settle a paper, and plan nothing. */
export function settlesPaper(text: string): boolean {
  return approves.test(text);
}

const months = new RegExp(`^${fullMonthName}$`, 'iu');
const mayRange = /\d\s?[–-]\s?20\d\d/u;
const range = /(?<![\d–/-])(?<year>20\d\d\s?[–-]\s?20\d\d)(?![\d–/-])/gu;

/** The ranges of years that a text tells (`2026–2029`); `year` is the range without spaces. */
export function rangesOfYears(text: string): OfYear[] {
  if (!mayRange.test(text)) return [];
  return [...findAll(range, text)].map((match): OfYear => {
    const written = match.groups!['year']!;
    const year = written.replace(/\s/gu, '').replace('-', '–');
    return { stem: '', isPast: false, year, start: match.index, end: match.index + written.length };
  });
}

/** What a text tells of single years, in order. */
export function papersOfYears(text: string): OfYear[] {
  if (!/20\d\d/u.test(text)) return [];
  return [...findAll(ofYear, text)].flatMap((match): OfYear[] => {
    const { noun, year } = match.groups as { noun: string; year: string };
    if (beside.test(text.slice(Math.max(0, match.index - 60), match.index))) return [];
    const stem = noun.toLowerCase();
    const end = match.index + match[0].length;
    return [{ stem, isPast: isPast.has(stem), year, start: end - year.length, end }];
  });
}
