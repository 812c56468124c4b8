import { nounOfSum, pointsBack, sumsIn, type SumInText } from '../../language/sums.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sum that is decided is the one that the item speaks of: figures swapped, or one sum in one sentence and another in the same. */
export const beloppOlika: Rule = {
  name: 'belopp-olika',
  severity: 'warning',
  check: (protocol) => {
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return protocol.items.flatMap((item) => wrongSums(ofItem.get(item) ?? []));
  },
};

interface PlacedSum {
  readonly sum: SumInText;
  readonly passage: Passage;
}

function wrongSums(texts: readonly Passage[]): Finding[] {
  const sums = texts.flatMap((passage) => sumsIn(passage.text).map((sum) => ({ sum, passage })));
  if (sums.length < 2) return [];
  const isDecided = ({ passage }: PlacedSum): boolean => passage.part.block?.type === 'decision';
  const others = sums.filter((placed) => !isDecided(placed));
  return [
    ...otherSumOfSame(sums),
    ...wrongDecisions(sums.filter(isDecided), others),
    ...wrongReferences(sums, isDecided),
  ];
}

function wrongDecisions(decided: readonly PlacedSum[], others: readonly PlacedSum[]): Finding[] {
  return decided.flatMap(({ sum, passage }): Finding[] => {
    if (others.some((other) => other.sum.value === sum.value)) return [];
    const meant = others.find((other) => isSlip(other.sum, sum));
    if (!meant) return [];
    return [
      {
        message: {
          sv: `Beslutet gäller ${sum.written}, men i ärendet står ${meant.sum.written}.`,
          en: `The decision is about ${sum.written}, but the item says ${meant.sum.written}.`,
        },
        help: { sv: 'Rätta det belopp som är fel.', en: 'Correct the sum that is wrong.' },
        position: passage.place(sum.start, sum.end),
        related: [
          {
            message: { sv: 'Det andra beloppet.', en: 'The other sum.' },
            position: meant.passage.place(meant.sum.start, meant.sum.end),
          },
        ],
      },
    ];
  });
}

/** `beviljar 45 000 kr … att beloppet, 54 000 kr, tas ur …`: the only sum that was decided before is the one meant. */
function wrongReferences(sums: readonly PlacedSum[], isDecided: (placed: PlacedSum) => boolean): Finding[] {
  return sums.flatMap((placed, nth): Finding[] => {
    const { sum } = placed;
    if (!isDecided(placed) || !pointsBack(sum.before)) return [];
    const same = sums.filter((other) => other !== placed && other.sum.unit === sum.unit);
    const earlier = sums.slice(0, nth).filter((other) => same.includes(other) && isDecided(other));
    const [meant] = earlier;
    // Of two at a price each, the sum is twice as much.
    if (earlier.length !== 1 || !meant || sum.value % meant.sum.value === 0) return [];
    if (same.some((other) => other.sum.value === sum.value)) return [];
    return [differing(placed, meant)];
  });
}

/** `ett överskott på 1,2 mnkr` and then `överskottet på 2,1 mnkr`: the second is the first. */
function otherSumOfSame(sums: readonly PlacedSum[]): Finding[] {
  const first = new Map<string, PlacedSum>();
  return sums.flatMap((placed): Finding[] => {
    const noun = nounOfSum(placed.sum.before);
    if (noun === null) return [];
    const known = first.get(`${noun.stem} ${placed.sum.unit}`);
    if (!known && !noun.isDefinite) first.set(`${noun.stem} ${placed.sum.unit}`, placed);
    if (!known || !noun.isDefinite || known.sum.value === placed.sum.value) return [];
    return [differing(placed, known)];
  });
}

function differing({ sum, passage }: PlacedSum, known: PlacedSum): Finding {
  return {
    message: {
      sv: `Här står ${sum.written}, men förut ${known.sum.written}.`,
      en: `It says ${sum.written} here, but ${known.sum.written} before.`,
    },
    help: { sv: 'Rätta det belopp som är fel.', en: 'Correct the sum that is wrong.' },
    position: passage.place(sum.start, sum.end),
    related: [
      {
        message: { sv: 'Det andra beloppet.', en: 'The other sum.' },
        position: known.passage.place(known.sum.start, known.sum.end),
      },
    ],
  };
}

/** Figures of both: of short ones ten times as much may be another fee. */
const longNumbers = 9;

/** The same figures in another order, ten times as much, or another sum between the same words. */
function isSlip(one: SumInText, other: SumInText): boolean {
  if (one.value === other.value || one.unit !== other.unit) return false;
  const isSwapped = one.digits.length === other.digits.length && sorted(one.digits) === sorted(other.digits);
  const isSameWords = one.before !== '' && one.before === other.before && one.after === other.after;
  const [less, more] = [one.value, other.value].toSorted((a, b) => a - b) as [number, number];
  const isTenfold = more === less * 10 && one.digits.length + other.digits.length >= longNumbers;
  return isTenfold || (isSwapped && one.digits.replace(/0+$/, '').length > 1) || isSameWords;
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}
