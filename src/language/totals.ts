import { numberWords } from './sentences/numbers.ts';
import { findAll } from '../model/find-all.ts';
import { countedElsewhere, dividedSum, manyFees } from './divided-sums.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { added, isSame, judged, wrongTotal, type WrongTotal } from './parts-of-total.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { beforeTotal, listFrom, otherClause, seam, type Sentence } from './sum-lists.ts';
import { wordList } from './word-list.ts';

/** Between a total and all of its parts. */
const divided = wordList(
  'fördelat på, fördelade på, fördelas på, fördelas med, fördelade med, fördelat med, fördelade så att, uppdelat på, uppdelade på, ' +
    'bestående av, nämligen, som fördelas, som består av',
);
/** Behind a number without a unit. */
const hasNoUnit = /^\s(?:har|är|var|återstår|kvarstår|gäller|avser|används|finns|pågår)(?!\p{L})/u;
/** Between a total and parts that may be some of all. */
const ofWhich = wordList('varav, därav, av vilka, av dessa är, av dem är');
const beforeParts = new RegExp(
  String.raw`(?<!\p{L})(?:(?<all>${anyOf(divided)})|${anyOf(ofWhich)})(?!\p{L})|(?<all2>[:(])\s?(?=(?:\d+|${anyOf(numberWords.slice(2))})\s\p{Ll}+(?:\s[\p{L}-]+){0,3}(?:,|\soch\s))`,
  'giu',
);
/** What is disposed of, and the rest of it. */
const carried = /(?<!\p{L})i\s+ny\s+räkning(?!\p{L})/iu;
const disposable =
  /(?<!\p{L})(?:av|disponibla?|förfogande|dispositionen?)(?:\s+(?:står|finns|är|om|på|stående))?(?:\s+[\p{L},]+){0,6}\s*:?\s*$/iu;
/** How a sum that was told before is paid. */
const paid =
  /(?<!\p{L})(?:betalas|erläggs|utbetalas|betalar|finansieras|fördelas|tas|delas\s+upp)(?:\s+(?:\p{Ll}+\s+){0,3}?)?(?:med|genom|i|så|ur)(?!\p{L})/iu;
/** A word that one of the patterns above begins with: most texts have none. */
const mayTotal =
  /fördel|uppdel|beståen|består|nämligen|varav|därav|av\svilka|av\sdessa|av\sdem|[:(]\s?(?:\d|\p{Ll})|samman|totalt|summa|i\sallt|alltså|ny\sräkning|betala|erlägg|finansiera|tas\s|delas/iu;
const throughProxies = wordPattern(wordList('genom ombud, via ombud, med fullmakt'));

/** The totals of a text that its parts contradict: of one sentence, and of a sum that the next says how to pay. */
export function wrongTotals(
  text: string,
  sentences: readonly { start: number; end: number }[],
): WrongTotal[] {
  if (!mayTotal.test(text)) return [];
  const all = quantitiesIn(text);
  if (all.length < 3) return [];
  return sentences.flatMap(({ start, end }, nth): WrongTotal[] => {
    const own = all.filter((one) => one.start >= start && one.start < end);
    const sentence = { text: text.slice(0, end), start };
    const found = [
      ...partsAfter(sentence, own),
      ...partsBefore(sentence, own),
      ...severalAtOnePrice(sentence, own),
      ...disposed(sentence, own),
      ...paidInParts(sentence, own, nth === 0 ? own : all.filter((one) => one.start < end)),
      ...dividedSum(sentence, own),
      ...manyFees(sentence, own),
      ...countedElsewhere(sentence, own, all),
    ];
    return found.slice(0, 1);
  });
}

/** `12 anställda, varav 8 undersköterskor och 4 vårdbiträden` */
function partsAfter({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  return [...findAll(beforeParts, text.slice(start))].flatMap((match): WrongTotal[] => {
    const at = start + match.index;
    const total = own.findLast((one) => one.end <= at);
    if (!total || total.isEach || at - total.after > 60) return [];
    // `31 veckor, varav 17 har gått`: what has no unit has that of the whole.
    const ofKind = (one: Quantity): Quantity =>
      one.kind === 'count' && hasNoUnit.test(text.slice(one.end)) ? { ...one, kind: total.kind } : one;
    const parts = listFrom(text, own.filter((one) => one.start > at).map(ofKind), total.kind);
    // `Tre anbud kom in: 420 000 kronor …` and `40 barn kom (22 med buss)` count other things.
    if (/^[:(]/u.test(match[0]) && (total.kind !== 'count' || at - total.after > 30)) return [];
    const isWhole =
      (match.groups!['all'] ?? match.groups!['all2']) !== undefined || throughProxies.test(text.slice(at));
    return judged(total, parts, text, !isWhole);
  });
}

/** `40 lantbruk, 25 anläggningar och 15 avlopp, sammanlagt 80 objekt` */
function partsBefore({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  return [...findAll(beforeTotal, text.slice(start))].flatMap((match): WrongTotal[] => {
    const at = start + match.index;
    const total = own.find((one) => one.start >= at + match[0].length);
    if (!total || total.isEach || /\d|[.;:]/u.test(text.slice(at, total.start).slice(0, 25))) return [];
    if (total.start - at - match[0].length > 20) return [];
    const before = own.filter((one) => one.end <= at && one.kind === total.kind && !one.isEach);
    const parts = before.slice(lastBreak(text, before, at));
    if (parts.length < 2 || own.some((one) => one.isEach && one.end <= at)) return [];
    // Only the last of them, or a total with its parts, may be what is added up.
    const sums = parts.map((_, from) => added(parts.slice(from), text) ?? 0);
    return sums.slice(0, -1).some((sum) => isSame(sum, total)) ||
      parts.some((one) => isSame(one.value, total))
      ? []
      : judged(total, parts, text, false);
  });
}

/** `fyra ledare för 5 000 kronor vardera, totalt 20 000 kronor` */
function severalAtOnePrice({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  const prices = own.filter(({ kind, isEach }) => kind === 'money' && isEach);
  const counts = own.filter(({ kind, isEach }) => kind === 'count' && !isEach);
  const [price, count] = [prices[0], counts[0]];
  if (!price || !count || prices.length > 1 || counts.length > 1 || count.start > price.start) return [];
  const match = [...findAll(beforeTotal, text.slice(start))].find(({ index }) => start + index >= price.end);
  const total = match && own.find((one) => one.start > start + match.index);
  if (!total || total.kind !== 'money' || total.isEach || total.start - price.after > 60) return [];
  const ofSeveral = count.value * price.value;
  // `ordföranden får 6 000 kr, kassören 6 000 kr och övriga tre 1 500 kr var, tillsammans 16 500 kr`
  const singles = own.filter((one) => one.kind === 'money' && !one.isEach && one.end <= price.start);
  const sum = ofSeveral + (added(singles, text) ?? 0);
  return [ofSeveral, sum].some((one) => isSame(one, total)) ? [] : [wrongTotal(total, sum, text, false)];
}

/** `av resultatet 118 000 kronor avsätta 80 000 kronor och föra över 38 000 kronor i ny räkning` */
function disposed({ text, start }: Sentence, own: readonly Quantity[]): WrongTotal[] {
  if (!carried.test(text.slice(start))) return [];
  const sums = own.filter(({ kind, isEach }) => kind === 'money' && !isEach);
  const [total, ...parts] = sums;
  if (!total || parts.length < 2 || !disposable.test(text.slice(start, total.start))) return [];
  return judged(total, parts, text, false);
}

/** `köpa den för 1 850 000 kronor. Summan betalas med 850 000 kronor nu och 1 000 000 kronor den 1 mars.` */
function paidInParts(
  { text, start }: Sentence,
  own: readonly Quantity[],
  until: readonly Quantity[],
): WrongTotal[] {
  const match = paid.exec(text.slice(start));
  if (match === null) return [];
  const at = start + match.index;
  const told = until.filter((one) => one.end <= at && one.kind === 'money' && !one.isEach);
  const [total] = told;
  if (!total || new Set(told.map(({ value }) => value)).size > 1) return [];
  const parts = listFrom(
    text,
    own.filter((one) => one.start > at && one.kind === 'money'),
    'money',
  );
  return judged(total, parts, text, false);
}

/** Where the list that ends at `at` begins: after the last two quantities that nothing joins. */
function lastBreak(text: string, before: readonly Quantity[], at: number): number {
  for (let nth = before.length - 1; nth > 0; nth--) {
    // The unit may be the word that joins (`34 respektive 18`).
    const between = text.slice(before[nth - 1]!.end, before[nth]!.start);
    if (between.length > 60 || otherClause.test(between) || !seam.test(between)) return nth;
  }
  return at < 0 ? before.length : 0;
}
