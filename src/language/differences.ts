import type { WrongResult } from './arithmetic.ts';
import { anyOf, partPattern, wordPattern } from './pattern.ts';
import { quantitiesIn, shownNumber, valueOf, type Quantity } from './quantities.ts';
import { sentenceSpans } from './sentences.ts';
import { wordList } from './word-list.ts';

/** What a number is called that two others differ by. */
const differences = wordList(
  'överskott, underskott, plusresultat, minusresultat, ökning, minskning, höjning, sänkning, avvikelse, skillnad, differens, ' +
    'vinst, förlust, merkostnad, besparing, överdrag, överskridande, underskridande, increase, decrease, surplus, deficit, difference, ' +
    'profit, loss, saving',
);
/** These say by themselves that the two numbers beside them are compared. */
const ofTwo = wordList('skillnad, skillnaden, differens, differensen, prisskillnad, difference');
/** How one number is to the other, behind a share or what they differ by. */
export const comparisons = wordList(
  'bättre, sämre, mer, mindre, högre, lägre, fler, färre, över, under, more, less, higher, lower, above, below',
);
const compared = [...comparisons, ...wordList('dyrare, billigare, fewer')];
/** Before a number to which another is compared, or beside the two that a result is made of. */
const sides = wordList(
  'från, till, mot, jämfört, budget*, utfall*, kostnad*, utgift*, intäkt*, inkomst*, förra, föregående, samma, innan, fjol, fjolårets, ' +
    'prognos*, ram*, plan*, tidigare, betalades, kostade, inkom, kom, against, compared, from, last, budgeted, income, expenses, ' +
    'revenue, costs, cost, turnover, sales, budget',
);
/** The rest of something. */
const rest = wordList('återstår, kvarstår, återstod, kvarstod, remains');

const isDifference = partPattern(differences);
const leadsToDifference = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ett|en|a|an|i|with|på|the)\s+(?:\p{Ll}+\s+)?\p{Ll}*${anyOf(differences)}\s+(?:på|om|med|of|är|blir|is)\s+(?:SEK\s?)?|(?<!\p{L})${anyOf(rest)}\s+)(?:ca\.?\s+|cirka\s+)?[–−-]?\s?$`,
  'iu',
);
/** `Intäkterna var 9, kostnaderna 6 och överskottet 3`: the result of the two. */
const known = new RegExp(
  String.raw`(?<!\p{L})(?:överskottet|underskottet|vinsten|förlusten|skillnaden|the\s+(?:surplus|deficit|profit|loss))\s+(?:(?:är|var|blev|blir|på|is|was|of)\s+)?(?:SEK\s?)?$`,
  'iu',
);
/** `Avvikelsen mot budget är alltså`: it says that it is what two numbers differ by. */
const ofThose =
  /(?<!\p{L})(?:avvikelsen|skillnaden|differensen|prisskillnaden|the\s+difference)\s+(?:(?:mot|från|jämfört\s+med|mellan|from)\s+(?:\p{Ll}+\s+){1,3})?(?:är|var|blir|blev|is|was)\s+(?:(?:alltså|därmed|således|då|totalt)\s+)?(?:SEK\s?)?[–−-]?\s?$/iu;
/** `84 mnkr (78 mnkr år 2024)`: the year of the other number. */
const ofOtherYear = /\((?:[^()]{0,20}\s)?(?:år\s)?(?:19|20)\d\d\s?[:)]|(?:förra|föregående)\s+året\)/u;
const isCompared = wordPattern(compared);
const isRestWord = wordPattern(rest);
const behindDifference = new RegExp(String.raw`^\s+(?:\p{Ll}+\s+)?${anyOf(compared)}(?!\p{L})`, 'iu');
const namesSides = new RegExp(
  `(?<!\\p{L})(?:${sides.map((side) => side.replace('*', '\\p{Ll}*')).join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * What two numbers of a sentence are said to differ by, where they don't: `18,4 mnkr mot budgeterade 17,9 mnkr, alltså 0,8 mnkr bättre`.
 * Only where the sentence has no other number of the kind and says that it compares the two.
 */
export function wrongDifferences(text: string): WrongResult[] {
  if (!isDifference.test(text) && !isCompared.test(text) && !isRestWord.test(text)) return [];
  const all = quantitiesIn(text);
  if (all.length < 3) return [];
  const spans = sentenceSpans(text);
  return spans.flatMap((span, nth) => wrongIn(text, all, span, besideSentence(all, spans, nth)));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence after one, or else before it, that has two numbers of a kind of which the first has one: `Överskottet är 3. Budgeten var 9 och utfallet 6.` */
function besideSentence(all: readonly Quantity[], spans: readonly Span[], nth: number): Span | null {
  const inSpan = (span: Span | undefined): Quantity[] =>
    span ? all.filter((one) => one.start >= span.start && one.start < span.end) : [];
  const [only, ...more] = inSpan(spans[nth]);
  if (!only || more.length > 0) return null;
  const isPair = (span: Span | undefined): boolean => {
    const own = inSpan(span);
    return own.length === 2 && own.every(({ kind, isEach }) => kind === only.kind && !isEach);
  };
  return [spans[nth + 1], spans[nth - 1]].find(isPair) ?? null;
}

function wrongIn(
  text: string,
  all: readonly Quantity[],
  { start, end }: Span,
  pair: Span | null,
): WrongResult[] {
  const own = all.filter((one) => one.start >= start && one.start < end);
  return own.flatMap((told): WrongResult[] => {
    const before = text.slice(start, told.start);
    const isTold =
      leadsToDifference.test(before) ||
      ofThose.test(before) ||
      (known.test(before) && (before.match(namesSides) ?? []).length > 1) ||
      isRestBehind.test(text.slice(told.end, end)) ||
      ([told.after, told.end].some((at) => behindDifference.test(text.slice(at, end))) &&
        /[,(–]\s?[^,(–]{0,20}$/u.test(before));
    if (!isTold || told.isEach || told.kind === 'percent') return [];
    const isRest = leadsToRest.test(before) || isRestBehind.test(text.slice(told.end, end));
    const beside = own.filter(
      (each) =>
        each !== told &&
        each.kind === told.kind &&
        (!each.isEach || ofTime.test(text.slice(each.end, each.after))),
    );
    const whole = isRest && beside.length === 1 ? wholeBefore(all, told, start) : [];
    const lower =
      !isRest && beside.length === 1 && !leadsToDifference.test(before)
        ? onlyBefore(text, all, told, start)
        : [];
    const elsewhere =
      pair && beside.length === 0
        ? all.filter((each) => each.start >= pair.start && each.end <= pair.end)
        : [];
    const [one, other, ...more] = [...whole, ...lower, ...elsewhere, ...beside];
    if (!one || !other || more.length > 0) return [];
    const words =
      text.slice(...(elsewhere.length > 0 ? [pair!.start, pair!.end] : [start, end])).match(namesSides) ?? [];
    const isCounted = words.length > (elsewhere.length > 0 ? 1 : 0);
    const right = Math.abs(one.value - other.value);
    if (
      (!isCounted &&
        !isRest &&
        lower.length === 0 &&
        !namesTwo.test(before) &&
        !ofOtherYear.test(text.slice(start, end))) ||
      Math.abs(right - told.value) <= roundedTo([told, one, other])
    )
      return [];
    return [
      {
        written: text.slice(told.start, told.end),
        right: shownNumber(right / factorOf(told)),
        start: told.start,
        end: told.end,
      },
    ];
  });
}

/** `Jouren söker 250 000 kr.` right before `Förslaget är 220 000 kr, 30 000 kr lägre`: the only number of the kind in that sentence. */
function onlyBefore(
  text: string,
  all: readonly Quantity[],
  { kind, end }: Quantity,
  start: number,
): Quantity[] {
  // `1 mnkr under budget` is compared with the budget alone.
  const budget = all.findLast(
    (one) => one.kind === kind && one.end <= start && isBudget.test(text.slice(0, one.start)),
  );
  if (withBudget.test(text.slice(end))) return budget ? [budget] : [];
  const from = Math.max(0, text.slice(0, Math.max(0, start - 2)).search(/[.!?]\s(?=\p{Lu}[^.!?]*$)/u));
  const own = all.filter((one) => one.kind === kind && !one.isEach && one.start >= from && one.end <= start);
  return own.length === 1 ? own : [];
}

/** `Total budget 64,0 mnkr.` right before `Upparbetat 22,4 mnkr, återstår 41,6 mnkr`. */
function wholeBefore(all: readonly Quantity[], { kind }: Quantity, start: number): Quantity[] {
  return all.filter((one) => one.kind === kind && !one.isEach && one.end <= start).slice(-1);
}

const withBudget = /^\s?(?:kr|kronor|tkr|mkr|mnkr)?\s+(?:över|under)\s+(?:budget|ram|plan)/iu;
const isBudget = /(?:budget|ram|plan)(?:en)?\s+(?:(?:är|var|på|om)\s+)?$/iu;
const namesTwo = new RegExp(String.raw`(?<!\p{L})${anyOf(ofTwo)}\s+(?:på|om|är|of|is)\s+(?:SEK\s?)?$`, 'iu');
const isRestBehind = new RegExp(
  String.raw`^(?:\s?(?:kr|kronor|tkr|mkr|mnkr))?\s+(?:\p{Ll}+\s+)?${anyOf(rest)}(?!\p{L})`,
  'iu',
);
const leadsToRest = new RegExp(String.raw`(?<!\p{L})${anyOf(rest)}\s+(?:ca\.?\s+|cirka\s+)?$`, 'iu');

/** `240 000 kronor i månaden` compares with `185 000 kronor`. */
const ofTime = /i\s+månaden|per\s+(?:månad|år|vecka)/iu;

/** How far rounding may take a difference from that of the numbers as written. */
function roundedTo(quantities: readonly Quantity[]): number {
  const steps = quantities.map((quantity) => {
    const decimals = /[,.](\d+)$/u.exec(quantity.written)?.[1]?.length ?? 0;
    const factor = factorOf(quantity);
    return decimals > 0 || factor > 1 ? factor * 10 ** -decimals : 0.005;
  });
  return Math.max(...steps) * 1.01;
}

/** What a quantity is told in: 1 000 000 for `0,5 mnkr`. */
function factorOf({ value, written }: Quantity): number {
  const plain = valueOf(written);
  return plain === 0 ? 1 : value / plain;
}
