import { comparisons } from './differences.ts';
import type { WrongResult } from './arithmetic.ts';
import { rounded } from './number-parts.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { quantitiesIn, shownNumber, type Quantity } from './quantities.ts';
import { wordList } from './word-list.ts';

/** A sentence of a text: 0-based UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const thatIs = wordList(
  'dvs, dvs., det vill säga, alltså, motsvarande, vilket är, vilket motsvarar, det motsvarar, det är, eller, that is, i.e., or, which is',
);
const about = wordList('ca, ca., cirka, ungefär, knappt, drygt, runt, about');
/** Between two numbers and the percentage that they make. */
const leadsToShare = new RegExp(
  String.raw`(?:[,(–]\s*(?:${anyOf(thatIs)}\s+)?|(?<!\p{L})${anyOf(thatIs)}\s+)(?:${anyOf(about)}\s+)?$`,
  'iu',
);
const roughly = wordPattern(wordList('knappt, drygt, runt, ungefär, about'));
/** Between a part and its whole. */
const isShare = /(?<!\p{L})(?:av|of)(?!\p{L})/iu;
/** Between a number and one that it is compared with. */
const isCompared = /(?<!\p{L})(?:mot|jämfört|från|against|compared)(?!\p{L})/iu;
/** After a percentage that tells how much one number is above or below the other. */
const behind = new RegExp(String.raw`^\s+(?:${anyOf(comparisons)})(?!\p{L})`, 'iu');
/** After a percentage that says nothing of what it is of. */
const ofNothing = /^\s*(?:$|[.,;:)–])/u;
const says = new RegExp(String.raw`(?<!\p{L})${anyOf(thatIs)}\s`, 'iu');
/** After a percentage of something else. */
const ofOther = /^\s+(?:av|of)(?!\p{L})/iu;

const shareOfNamed = /^\s+av\s+(?<noun>\p{L}{5,})(?!\p{L})/iu;

/** `Kontraktssumman är 38,0 mnkr. Tilläggen är 1,9 mnkr, det vill säga 15 procent av kontraktssumman`: the whole stands at its noun. */
export function wrongSharesOfNamed(text: string): WrongResult[] {
  if (!/(?:%|procent)\s+av\s/iu.test(text)) return [];
  const all = quantitiesIn(text);
  return all.flatMap((share, nth): WrongResult[] => {
    const noun =
      share.kind === 'percent' ? shareOfNamed.exec(text.slice(share.after))?.groups?.['noun'] : undefined;
    const part = all[nth - 1];
    if (noun === undefined || part?.kind !== 'money' || part.isEach) return [];
    if (!leadsToShare.test(text.slice(part.after, share.start))) return [];
    // `Fondens förmögenhet var …` names it before `av förmögenheten`.
    const stem = noun.toLowerCase().replace(/(?:en|et|n)$/u, '');
    const named = text.toLowerCase().indexOf(stem);
    const whole = all.find((one) => one.start > named && one.kind === 'money' && !one.isEach);
    const isTold =
      /^(?:e[nt]|n)?\s(?:är|var|uppgår\s+till|på|om|blev)\s(?:den\s\d{1,2}\s\p{Ll}+\s(?:\d{4}\s)?)?$/iu;
    if (named < 0 || !whole || whole === part || !isTold.test(text.slice(named + stem.length, whole.start)))
      return [];
    const right = (part.value / whole.value) * 100;
    if (Math.abs(right - share.value) <= rounded(share.written)) return [];
    return [{ written: share.written, right: shownNumber(right), start: share.start, end: share.end }];
  });
}

/** Percentages that the two numbers of their sentence don't make: `1,35 mnkr av budgeten på 3 mnkr, det vill säga 54 procent`. */
export function wrongShares(text: string, sentences: readonly Span[]): WrongResult[] {
  if (!/%|procent|per\s?cent/iu.test(text)) return [];
  const all = quantitiesIn(text);
  if (all.length < 3) return [];
  return sentences.flatMap(({ start, end }): WrongResult[] => {
    const own = all.filter((one) => one.start >= start && one.start < end);
    const told = own.filter(({ kind }) => kind === 'percent');
    const [share, ...more] = told;
    const [one, other, ...rest] = own.filter(({ kind }) => kind !== 'percent');
    if (!share || !one || !other || more.length > 0 || rest.length > 0) return [];
    if (one.kind !== other.kind || one.isEach || other.isEach || share.start < other.after) return [];
    const between = text.slice(one.after, other.start);
    const lead = text.slice(other.after, share.start);
    const after = text.slice(share.after, end);
    if (!leadsToShare.test(lead) || ofOther.test(after) || lead.length > 60) return [];
    // `80 av 200 svarade, 90 procent var nöjda`: of those who answered.
    if (!says.test(lead) && !ofNothing.test(after)) return [];
    const rights = isShare.test(between)
      ? behind.test(after)
        ? []
        : sharesOf(one, other)
      : isCompared.test(between)
        ? changesOf(one, other)
        : [];
    const off = roughly.test(lead) ? 1.6 : rounded(share.written);
    const value = share.value;
    if (rights.length === 0 || rights.some((right) => Math.abs(right - value) <= off)) return [];
    return [{ written: share.written, right: shownNumber(rights[0]!), start: share.start, end: share.end }];
  });
}

function sharesOf(one: Quantity, other: Quantity): number[] {
  const [part, whole] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return whole === 0 ? [] : [(part / whole) * 100, (1 - part / whole) * 100];
}

/** By how much one is more or less than the other, of either. */
function changesOf(one: Quantity, other: Quantity): number[] {
  const by = Math.abs(one.value - other.value) * 100;
  return one.value === 0 || other.value === 0
    ? []
    : [by / other.value, by / one.value, (one.value / other.value) * 100];
}

const apiece = wordList(
  'i varje, vardera, per grupp, per omgång, per tillfälle, per kurs, var, in each, each',
);
const several = new RegExp(String.raw`^\s*(?:(?<noun>\p{Ll}+)\s+)?${anyOf(apiece)}(?!\p{L})`, 'iu');
const together = /(?<!\p{L})(?:i|på|med|om|till|in)\s$/iu;

function nounBehind(text: string): string {
  return /^\s*(\p{L}+)/u.exec(text)?.[1] ?? '';
}

/** Whether both are forms of one noun; of each no noun tells that it is another. */
function isSameNoun(each: string | undefined, whole: string): boolean {
  return each === undefined || whole.toLowerCase().startsWith(each.toLowerCase().slice(0, 4));
}

/** `de 60 handläggarna går i tre omgångar med 15 i varje`: three numbers of which the last is of each. */
export function wrongProducts(text: string, sentences: readonly Span[]): WrongResult[] {
  if (!/varje|vardera|per\s|(?<!\p{L})var(?!\p{L})|each/iu.test(text)) return [];
  const all = quantitiesIn(text);
  if (all.length < 3) return [];
  return sentences.flatMap(({ start, end }): WrongResult[] => {
    const own = all.filter((one) => one.start >= start && one.start < end);
    const [whole, groups, each, ...more] = own;
    if (!whole || !groups || !each || more.length > 0 || own.some(({ kind }) => kind !== 'count')) return [];
    const what = several.exec(text.slice(each.end, end));
    // `24 barn i fyra grupper med två ledare per grupp`: what is in each is something else.
    if (!what || !isSameNoun(what.groups?.['noun'], nounBehind(text.slice(whole.end, groups.start))))
      return [];
    if (!together.test(text.slice(start, groups.start))) return [];
    if (!/(?<!\p{L})(?:med|om|of|à)\s$/iu.test(text.slice(groups.after, each.start))) return [];
    const right = groups.value * each.value;
    if (right === whole.value || whole.value <= groups.value) return [];
    return [{ written: whole.written, right: shownNumber(right), start: groups.start, end: each.end }];
  });
}
