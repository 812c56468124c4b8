import { numberWords } from './sentences/numbers.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { quantitiesIn, valueOf } from './quantities.ts';
import { wordList } from './word-list.ts';

/** A change that goes the other way than its verb says: 0-based UTF-16 offsets, `end` exclusive. */
export interface WrongDirection {
  readonly written: string;
  readonly isLess: boolean;
  readonly start: number;
  readonly end: number;
}

const less = wordList(
  'minskar, minskade, minska, minskas, minskades, minskat, minskats, sänks, sänktes, sänka, sänker, sänkte, sänkts, sjunker, sjönk, sjunka, sjunkit, ' +
    'går ned, går ner, gick ned, gick ner, reduceras, reducerades, reducera, skärs ned, dras ned, krymper, decreases, decreased, falls, fell',
);
const more = wordList(
  'ökar, ökade, öka, ökas, ökades, ökat, ökats, höjs, höjdes, höja, höjer, höjde, höjts, stiger, steg, stiga, stigit, växer, växte, växa, växt, ' +
    'utökas, utökades, utöka, går upp, gick upp, increases, increased, rises, rose',
);
const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?|(?:${anyOf([...numberWords.slice(1), 'ett'])})(?!\p{L})`;
const unit = String.raw`(?:\s?(?:kronor|kr|tkr|mkr|mnkr|%|procent)|\s(?!till\s)\p{Ll}{2,20})?`;
const change = new RegExp(
  String.raw`(?<!\p{L})(?:(?<less>${anyOf(less)})|${anyOf(more)})(?:\s(?!från|inte|ej|med)[\p{L}-]+){0,6}\sfrån\s(?:dagens\s|nuvarande\s|cirka\s|ca\s)?(?<![\d–−-])(?<a>${number})(?<ofA>${unit})(?:\s(?!till\s)[\p{L}-]+){0,3}?\still\s(?:cirka\s|ca\s)?(?<b>${number})(?<ofB>${unit})`,
  'giu',
);
const mayChange = /\sfrån\s/u;

const sum = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?`;
const money = String.raw`\s?(?:kronor|kr|tkr|mkr|mnkr)(?!\p{L})`;
const resultOf = new RegExp(
  String.raw`(?<!\p{L})(?:intäkter|inkomster)(?:na)?(?!\p{L})[^.!?;\d]{0,40}(?:(?:19|20)\d\d\s[^.!?;\d]{0,20})?(?<a>${sum})${money}[^.!?;\d]{0,20}(?<!\p{L})(?:kostnader|utgifter)(?:na)?(?!\p{L})[^.!?;\d]{0,40}(?<b>${sum})${money}(?:,|\.)?\s(?:(?:det|den|detta|som|vilket|gav|ger|blev|blir|var|är|visar|innebär|medför|fick|får|alltså|därmed|således|dvs|ett|en|årets|resultatet|resultat|med|och|så|på|vi|föreningen|klubben|bolaget)\s){0,6}(?:(?<less>underskott(?:et)?|förlust(?:en)?)|(?:överskott(?:et)?|vinst(?:en)?))(?!\p{L})(?!\s(?:från|för|i|nästa|förra|föregående|sedan)\s)`,
  'giu',
);

/** What income and costs make, where it is called the opposite: `Intäkterna var 9 kr och kostnaderna 6 kr. Det blev ett underskott`. */
function wrongResultWords(text: string): WrongDirection[] {
  if (!/skott|vinst|förlust/iu.test(text)) return [];
  return [...findAll(resultOf, text)].flatMap((match): WrongDirection[] => {
    const { a, b, less: isLess } = match.groups as Record<string, string | undefined>;
    const [income, costs] = [valueOf(a!), valueOf(b!)];
    if (income === costs || income < costs === (isLess !== undefined)) return [];
    const word = match[0].split(' ').at(-1)!;
    const start = match.index + match[0].length - word.length;
    return [{ written: word, isLess: isLess !== undefined, start, end: start + word.length }];
  });
}

/** The changes of a text whose two numbers contradict their verb: `minskar från tre till fyra`. */
export function wrongDirections(text: string): WrongDirection[] {
  const results = wrongResultWords(text);
  if (!mayChange.test(text)) return results;
  const changes = [...findAll(change, text)].flatMap((match): WrongDirection[] => {
    const { a, b, ofA, ofB, less: isLess } = match.groups as Record<string, string | undefined>;
    const [from, to] = [amountOf(a!, ofA!), amountOf(b!, ofB!)];
    if (from === null || to === null) return [];
    const [first, last] =
      ofA === '' || ofB === ''
        ? [valueOf(a!), valueOf(b!)]
        : from.unit === to.unit
          ? [from.value, to.value]
          : [0, 0];
    if (first === last || last < first === (isLess !== undefined)) return [];
    return [
      {
        written: match[0],
        isLess: isLess !== undefined,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
  return [...results, ...changes];
}

const years = /^(?:19|20)\d\d$/u;

/** A number with its unit; null for a year of the calendar. */
function amountOf(
  written: string,
  unitWords: string,
): { readonly value: number; readonly unit: string } | null {
  const [one] = quantitiesIn(`${written}${unitWords} `);
  if (years.test(written) && unitWords === '') return null;
  return one
    ? { value: one.value, unit: one.kind === 'money' ? 'kronor' : unitWords.trim().toLowerCase() }
    : null;
}
