import type { WrongResult } from './arithmetic.ts';
import { findAll } from '../model/find-all.ts';
import { rounded } from './number-parts.ts';
import { quantitiesIn, shownNumber, valueOf, type Quantity } from './quantities.ts';

/** `så kostnaden blir 125 000 kronor per lägenhet`: what a sum that was told before makes for each of several. */
const forEach =
  /(?<!\p{L})(?:så|vilket|det)\s+(?:\p{Ll}+\s+){0,2}(?:blir|är|ger|motsvarar|innebär)\s+(?:cirka\s+|ca\s+)?$/iu;
const eachOf = /(?:per|\/)\s?(?<noun>\p{Ll}{3,})\s*$/iu;

/** What each of several is said to pay, where no sum before it makes that for as many as the sentence counts. */
export function wrongForEach(text: string): WrongResult[] {
  if (!/per\s\p{Ll}/u.test(text)) return [];
  const all = quantitiesIn(text);
  return all.flatMap((told, nth): WrongResult[] => {
    const count = all[nth - 1];
    if (told.kind !== 'money' || !told.isEach || count?.kind !== 'count' || count.isEach) return [];
    if (/[.!?]\s/u.test(text.slice(count.end, told.start)) || !forEach.test(text.slice(0, told.start)))
      return [];
    const noun = eachOf.exec(text.slice(told.end, told.after))?.groups?.['noun']?.toLowerCase();
    const counted = /^\s(?<word>\p{Ll}+)/u.exec(text.slice(count.end))?.groups?.['word'] ?? '';
    if (noun === undefined || !counted.startsWith(noun.slice(0, -1)) || count.value < 2) return [];
    const sums = all.slice(0, nth - 1).filter(({ kind, isEach }) => kind === 'money' && !isEach);
    const rights = sums.map(({ value }) => value / count.value);
    const isNear = (right: number): boolean => Math.abs(right - told.value) <= Math.max(1, right * 0.02);
    if (rights.length === 0 || rights.some(isNear)) return [];
    return [wrong(told, rights.at(-1)!)];
  });
}

/** `Återstår att fakturera 12 mnkr`, of what two sentences before tell: the whole, and what was used of it. */
const restToDo = /(?<!\p{L})(?:återstår|kvarstår|kvar)\s+att\s+\p{Ll}+(?:\s+är)?\s+(?:cirka\s+|ca\s+)?$/iu;
/** `har fakturerats, vilket är 57 procent` */
const usedShare =
  /(?<!\p{L})(?:fakturerats|förbrukats|använts|upparbetats|utbetalats|betalats|utnyttjats|nyttjats|förbrukade|fakturerade|upparbetade|använda)(?:,|\s\()\s?(?:vilket\s+(?:är|motsvarar)|dvs\.?|det\s+vill\s+säga|alltså|motsvarande)\s+(?:cirka\s+|ca\s+)?$/iu;

/** What was used of a whole, and what is left of it, each in a sentence of its own. */
export function wrongRests(text: string): WrongResult[] {
  if (!restToDo.test(text) && !/procent|%|(?:återstår|kvarstår|kvar)\s+att\s/iu.test(text)) return [];
  const all = quantitiesIn(text);
  return all.flatMap((told, nth): WrongResult[] => {
    const before = text.slice(Math.max(0, told.start - 120), told.start);
    const sums = all.slice(0, nth).filter(({ kind, isEach }) => kind === 'money' && !isEach);
    const [whole, used, ...more] = sums.slice(-3);
    if (!whole || !used || more.length > 0 || used.value > whole.value) return [];
    if (told.kind === 'percent' && usedShare.test(before)) {
      const right = (used.value / whole.value) * 100;
      return Math.abs(right - told.value) <= rounded(told.written) ? [] : [wrong(told, right)];
    }
    if (told.kind !== 'money' || told.isEach || !restToDo.test(before)) return [];
    const right = whole.value - used.value;
    return Math.abs(right - told.value) <= slack(told) ? [] : [wrong(told, right)];
  });
}

const disjoint =
  /(?:Av|Utav)\s+(?:dem|dessa)\s+(?:\p{Ll}+\s+){1,2}(?<a>\d{1,4})\s[^.,;\d]{2,40},?\s+medan\s+(?<b>\d{1,4})\s/gu;

/** `32 ansökningar har kommit in. Av dem uppfyller 27 villkoren, medan 7 faller utanför`: more than all of them. */
export function wrongParts(text: string): WrongResult[] {
  if (!text.includes(' medan ')) return [];
  return [...findAll(disjoint, text)].flatMap((match): WrongResult[] => {
    const all = quantitiesIn(text).filter(({ kind, isEach }) => kind === 'count' && !isEach);
    const whole = all.findLast(({ end }) => end <= match.index);
    const sum = valueOf(match.groups!['a']!) + valueOf(match.groups!['b']!);
    if (!whole || sum <= whole.value || /[.!?]\s/u.test(text.slice(whole.end, match.index - 2))) return [];
    return [wrong(whole, sum)];
  });
}

function wrong({ written, value, start, end }: Quantity, right: number): WrongResult {
  const plain = valueOf(written);
  const factor = plain === 0 ? 1 : value / plain;
  return { written, right: shownNumber(right / factor), start, end };
}

/** How far rounding may take a remainder. */
function slack({ value, written }: Quantity): number {
  const plain = valueOf(written);
  const factor = plain === 0 ? 1 : value / plain;
  const decimals = /,(\d+)$/u.exec(written)?.[1]?.length ?? 0;
  return factor > 1 || decimals > 0 ? factor * 10 ** -decimals * 1.01 : 0.005;
}
