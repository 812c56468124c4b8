import { findAll } from '../model/find-all.ts';
import { fullMonthName } from './calendar.ts';
import { anyOf } from './pattern.ts';
import { englishCounts, valueOf } from './quantities.ts';
import { numberWords } from './sentences/numbers.ts';
import { lastSentence } from './sentences.ts';
import { wordList } from './word-list.ts';
import { hasDigit } from '../model/text-shapes.ts';

/** A number and the list that it counts, where they differ: 0-based UTF-16 offsets of the number and its noun, `end` exclusive. */
export interface WrongCount {
  readonly written: string;
  readonly listed: number;
  readonly start: number;
  readonly end: number;
}

const numbers = numberWords.slice(2);
const element = String.raw`[\p{L}\d][\p{L}\d’'/-]*(?: (?:& )?(?!(?:och|samt|and) )[\p{L}\d][\p{L}\d’'/-]*){0,6}(?:\s(?:för\s)?\d[\d \u00a0]*(?:,\d+)?\s(?:kronor|kr|tkr|mkr|mnkr|procent|st))?`;
/** An element that goes on with the one before. */
const goesOn =
  /^(?:som|vilk\p{L}+|där|när|medan|då|och|men|dvs|till\s+exempel|t\.ex|bland|inte|varav|alltså|först|sedan|därefter|dels|om|which|who|that|where)(?!\p{L})/iu;
const offered = String.raw`(?:SEK|EUR)\s?\d[\d \u00a0,]*\s(?:from|by)\s\p{L}[\p{L}\d&’'-]*(?:\s\p{L}[\p{L}\d&’'-]*)?`;
const priced = String.raw`(?:SEK|EUR|€|£)\s?\d{1,3}(?:[ ,]\d{3})*`;
const entry = `(?:${offered}|${priced}|${element})`;
const allNumbers = anyOf([...numbers, ...englishCounts.slice(1)]);
const enumeration = new RegExp(
  String.raw`(?<![\p{L}\d])(?<number>${allNumbers}|[2-9]|1[0-2])\s+(?!(?:years?|months?|weeks?|days?|år|månader|veckor|dagar|timmar|minuter|hours)(?!\p{L}))(?:\p{Ll}+\s+)?\p{Ll}{3,}(?:\s+(?!${allNumbers}(?!\p{L}))\p{Ll}+){0,4}\s*:\s+(?<list>${entry}(?:, ${entry}){0,11},? (?:och|samt|and) ${entry})(?=[.;]|\n|$|,\s(?:en|ett|vilket|alltså|dvs|totalt|sammanlagt|tillsammans|a|in|that)\s)`,
  'giu',
);
const joint = / (?:och|samt|and) /gu;
/** A number with which an element begins, and a word that it counts. */
const counting = new RegExp(
  String.raw`^(?:${anyOf([...numberWords.slice(1), 'ett'])}|\d{1,4})\s(?!kr|tkr|mkr|mnkr|procent|${fullMonthName})\p{Ll}`,
  'iu',
);

/** Part of an element that may or may not be. */
const isOpen = /(?<!\p{L})(?:om|eventuellt|eller|kanske|if|or|perhaps)(?!\p{L})/iu;

/** How many the elements of a list are; null where some say how many they are themselves (`två fall och en brand`): those are added up. */
function countOf(elements: readonly string[]): number | null {
  return elements.some((text) => counting.test(text) || goesOn.test(text) || isOpen.test(text))
    ? null
    : elements.length;
}

/** The numbers of a text that the list after their colon contradicts: `tre förvaltningar: skola, vård, kultur och teknik`. */
export function wrongCounts(text: string): WrongCount[] {
  if (!text.includes(':')) return [];
  return [...findAll(enumeration, text)].flatMap((match): WrongCount[] => {
    const { number, list } = match.groups as { number: string; list: string };
    // `vård och omsorg samt skola` may be two or three.
    if ([...findAll(joint, list)].length !== 1) return [];
    const listed = countOf(list.split(/,? (?:och|samt|and) |, /u));
    if (listed === null) return [];
    const told = hasDigit(number) ? Number(number) : valueOf(number);
    if (told === listed) return [];
    const written = match[0].slice(0, match[0].indexOf(':')).trimEnd();
    return [{ written, listed, start: match.index, end: match.index + written.length }];
  });
}

/** What notes count before a list of them. */
const listable = wordList(
  'anbud, offerter, förslag, alternativ, kandidater, ansökningar, motioner, risker, åtgärder, anmärkningar, brister, avvikelser, mål, delmål, ' +
    'områden, insatsområden, punkter, ärenden, remisser, ändringar, tjänster, skäl, krav, offers, quotes, tenders, proposals, applications, risks',
);
const beforeList = new RegExp(
  String.raw`(?<![\p{L}\d])(?<number>${allNumbers}|[2-9]|1\d)\s+(?:\p{Ll}+\s+)?${anyOf(listable)}(?!\p{L})(?:\s+(?!per\s|varje|vardera|som\s|each)[\p{L}-]+){0,8}\s*:$`,
  'iu',
);

/** How many the sentence before a list says that there are (`Tre anbud har kommit in:`), where it has no other number; null where it doesn't. */
export function countBeforeList(lead: string): { readonly written: string; readonly told: number } | null {
  const sentence = lastSentence(lead);
  const match = sentence.endsWith(':') ? beforeList.exec(sentence) : null;
  const number = match?.groups?.['number'];
  if (!match || number === undefined) return null;
  const others = `${sentence.slice(0, match.index)} ${match[0].slice(number.length)}`;
  if (hasDigit(others) || anyNumber.test(others)) return null;
  const told = hasDigit(number) ? Number(number) : valueOf(number);
  return { written: match[0].slice(0, -1).trimEnd(), told };
}

const anyNumber = new RegExp(String.raw`(?<!\p{L})${allNumbers}(?!\p{L})`, 'iu');
