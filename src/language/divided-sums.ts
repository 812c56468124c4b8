import { findAll } from '../model/find-all.ts';
import { judged, isSame, wrongTotal, type WrongTotal } from './parts-of-total.ts';
import { partPattern } from './pattern.ts';
import type { Quantity } from './quantities.ts';
import { beforeTotal, listFrom, type Sentence } from './sum-lists.ts';
import { wordList } from './word-list.ts';

/** What is divided, where its parts stand behind a colon. */
const divides = partPattern(
  wordList(
    'fördel, delas, arvode, kostnad, kostar, budget, anslå, anslag, avsätt, finansier, betala, ersättning, bidrag, intäkt, fakturer, skjuter till, disponer, ' +
      'divided, distributed, fees, budget, costs',
  ),
);
/** Before a colon with sums that stand beside each other. */
const besideEachOther = partPattern(
  wordList(
    'anbud, offert, alternativ, förslag, nivå, intervall, jämför, mot, tak, högst, offers, quotes, options',
  ),
);

const comesIn = partPattern(wordList('intäkt, inkomst, income, revenue'));
const goesOut = partPattern(wordList('kostnad, utgift, costs, expenses'));

/** `fördelar 900 000 kronor mellan tre förbund: Alfa 350 000 kronor, Beta 200 000 kronor och Gamma 350 000 kronor` */
export function dividedSum({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  const colon = text.indexOf(': ', start);
  if (colon < 0) return [];
  const before = own.filter((one) => one.kind === 'money' && one.end <= colon);
  const [total, ...more] = before;
  const lead = text.slice(start, colon);
  if (!total || more.length > 0 || total.isEach || colon - total.after > 80) return [];
  if (!divides.test(lead) || besideEachOther.test(lead)) return [];
  // What comes in and what goes out are no parts of one sum.
  if (comesIn.test(text.slice(colon)) && goesOut.test(text.slice(colon))) return [];
  const after = own.filter((one) => one.start > colon && one.kind === 'money');
  const parts = listFrom(text, after, 'money');
  // A sum that the list doesn't hold may be a part too.
  if (parts.length < after.length && !tellsTotal(text.slice(parts.at(-1)?.after ?? colon))) return [];
  return judged(total, parts, text, false);
}

const feeBefore =
  /(?:avgift|pris|biljett|kontingent|startavgift|insats|entré|fee|price|ticket)\p{L}*\s+(?:på|om|är|var|of|is|à|:)\s*(?:SEK\s?)?$/iu;

/** Between a fee and what it came to: `totalt har vi 42 000 kr` is about something else. */
const leadsToTotal = new RegExp(
  String.raw`^[\s,;:.(–-]{0,3}(?:(?:och|dvs\.?|alltså|vilket|det|blev|blir|ger|gav|är|that is|in)\s+){0,3}(?:${beforeTotal.source})(?:\s+(?:blir|blev|är|ca|cirka|det|om|på)){0,2}\s*(?:SEK\s?)?$`,
  'iu',
);
/** After a sum with which its clause ends. */
const endsPart = /^\s*(?:$|[.,;:)–])/u;

/** `112 av 120 medlemmar har betalat avgiften på 250 kr, sammanlagt 28 000 kr` */
export function manyFees({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  const from = lastSeamBefore(text, own.findLast(({ kind }) => kind === 'money')?.start ?? start, start);
  const money = own.filter((one) => one.kind === 'money' && one.start >= from);
  const [price, total, ...more] = money;
  if (!price || !total || more.length > 0 || total.isEach || !feeBefore.test(text.slice(start, price.start)))
    return [];
  if (!leadsToTotal.test(text.slice(price.after, total.start)) || !endsPart.test(text.slice(total.after)))
    return [];
  // `112 av 120 medlemmar`: the part has paid.
  const counts = own.filter(
    ({ kind, isEach, start: at, end }) =>
      kind === 'count' &&
      !isEach &&
      at >= from &&
      end <= price.start &&
      !/\sav\s$/u.test(text.slice(start, at)),
  );
  const [first, ...others] = counts;
  // `30 vuxna och 10 barn`: nobody says that all pay as much.
  if (!first || others.length > 0 || isSame(first.value * price.value, total)) return [];
  return [wrongTotal(total, first.value * price.value, text, false)];
}

/** Between the price of one and what all make. */
const gives = /^,?\s*(?:(?:vilket|det)\s+)?(?:ger|gav|blir|inbringar)\s+$/iu;
const eachOf = /(?:per|\/)\s?(?<noun>\p{Ll}{2,})\s*$/iu;

/** `32 lag är anmälda. Avgiften är 900 kr per lag, totalt 28 800 kr`: the only count of what the price is for, wherever it stands before. */
export function countedElsewhere(
  { text, start }: Sentence,
  own: readonly Quantity[],
  until: readonly Quantity[],
): WrongTotal[] {
  const [price, total, ...more] = own.filter(({ kind }) => kind === 'money');
  if (!price?.isEach || !total || total.isEach || more.length > 0) return [];
  const between = text.slice(price.after, total.start);
  if (own.some(({ kind }) => kind === 'count') || !(tellsTotal(between) || gives.test(between))) return [];
  const noun = eachOf.exec(text.slice(price.end, price.after))?.groups?.['noun']?.toLowerCase();
  if (noun === undefined) return [];
  const counts = until.filter(
    ({ kind, end }) => kind === 'count' && end <= start && isNounAt(text, end, noun),
  );
  const [count, other] = counts;
  if (!count || other) return [];
  const right = count.value * price.value;
  return isSame(right, total) ? [] : [wrongTotal(total, right, text, false)];
}

/** Whether the word behind a number is a noun, or its plural. */
function isNounAt(text: string, end: number, noun: string): boolean {
  const next = /^\s(?<word>\p{Ll}+)/u.exec(text.slice(end, end + 40))?.groups?.['word'] ?? '';
  return next === noun || (next.startsWith(noun) && /^(?:ar|er|or|n|r)$/u.test(next.slice(noun.length)));
}

function tellsTotal(text: string): boolean {
  return [...findAll(beforeTotal, text)].length > 0;
}

/** Where the sentence of a place begins, also one that begins with a number. */
function lastSeamBefore(text: string, at: number, start: number): number {
  const stop = text.slice(start, at).lastIndexOf('. ');
  return stop < 0 ? start : start + stop + 2;
}
