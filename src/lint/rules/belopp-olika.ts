import {
  deedBeforeSum,
  nameBeforeSum,
  nounOfSum,
  numbersIn,
  offerNamed,
  pointsBack,
  sharesStem,
  sumsIn,
  tellsProposal,
} from '../../language/sums.ts';
import { passages, type Passage } from '../content/passages.ts';
import {
  isOfOtherTime,
  isSlip,
  isToldBefore,
  nameOf,
  sentenceBefore,
  sharesNoun,
  type PlacedSum,
} from '../content/placed-sums.ts';
import { differing } from '../content/differing-sums.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sum that is decided is the one that the item speaks of: figures swapped, or one sum in one sentence and another in the same. */
export const beloppOlika: Rule = {
  name: 'belopp-olika',
  severity: 'warning',
  check: (protocol) => {
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return protocol.items.flatMap((item) => onePerPlace(wrongSums(ofItem.get(item) ?? [])));
  },
};

/** A sum may differ from another in several ways: told once. */
function onePerPlace(found: readonly Finding[]): Finding[] {
  return [
    ...new Map(found.toReversed().map((one) => [one.position!.start.offset, one])).values(),
  ].toReversed();
}

function wrongSums(texts: readonly Passage[]): Finding[] {
  const sums = texts.flatMap((passage) => sumsIn(passage.text).map((sum) => ({ sum, passage })));
  if (sums.length < 2) return [];
  const isDecided = ({ passage }: PlacedSum): boolean => passage.part.block?.type === 'decision';
  const others = sums.filter((placed) => !isDecided(placed));
  // A sum may be told without its unit (`tre offerter: 38 000, 41 500 och 55 000 kr`).
  const told = new Set(
    texts.filter(({ part }) => part.block?.type !== 'decision').flatMap(({ text }) => numbersIn(text)),
  );
  for (const { sum } of others) told.add(String(sum.value));
  const untold = sums.filter((placed) => isDecided(placed) && !told.has(String(placed.sum.value)));
  return [
    ...otherSumOfSame(sums),
    ...wrongDecisions(sums.filter(isDecided), others),
    ...wrongReferences(sums, isDecided),
    ...otherThanOffered(untold, others),
    ...otherThanNamed(
      sums.filter((placed) => isDecided(placed) && !untold.includes(placed)),
      others,
    ),
    ...otherThanProposed(untold, others),
    ...otherThanDone(untold, others),
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

/** `anta anbudet om 1 750 000 kr`, where the item tells of an offer and no such sum. */
function otherThanOffered(untold: readonly PlacedSum[], others: readonly PlacedSum[]): Finding[] {
  return untold.flatMap((placed): Finding[] => {
    const { sum } = placed;
    const offer = offerNamed(sentenceBefore(placed));
    const name = nameBeforeSum(sentenceBefore(placed));
    const isOfSame = (words: string): boolean => {
      const other = nameBeforeSum(words);
      return name !== null && other !== null
        ? other === name
        : offer !== null && offerNamed(words) === offer && other === null;
    };
    const meant = others.findLast((other) => other.sum.unit === sum.unit && isOfSame(sentenceBefore(other)));
    return meant && sum.value % meant.sum.value !== 0 ? [differing(placed, meant)] : [];
  });
}

/** `anta anbudet från Vägbygg AB på 5,1 mnkr`, where that is what another asked for. */
function otherThanNamed(decided: readonly PlacedSum[], others: readonly PlacedSum[]): Finding[] {
  return decided.flatMap((placed): Finding[] => {
    const { sum } = placed;
    const name = nameOf(placed);
    if (name === null) return [];
    const isOffer = offerNamed(sentenceBefore(placed)) !== null;
    const same = others.filter(
      (other) =>
        nameOf(other) === name &&
        other.sum.unit === sum.unit &&
        (isOffer || offerNamed(sentenceBefore(other)) !== null),
    );
    // So many at the price of one make several times as much.
    const meant = same.length === 1 && sum.value % same[0]!.sum.value !== 0 ? same[0] : undefined;
    return meant ? [differing(placed, meant)] : [];
  });
}

/**
 * `höja avgiften till 90 kronor`, where what is proposed of the fee has one other sum, and nobody speaks of 90. The words around the
 * two sums are the same, so that both are of one thing.
 */
function otherThanProposed(untold: readonly PlacedSum[], others: readonly PlacedSum[]): Finding[] {
  return untold.flatMap((placed): Finding[] => {
    const { sum } = placed;
    const same = others.filter((other) => other.sum.unit === sum.unit);
    const proposed = same.filter((other) => tellsProposal(sentenceBefore(other)));
    const last = sum.before.split(' ').at(-1);
    const meant = proposed.filter((other) => other.sum.before.split(' ').at(-1) === last);
    if (meant.length !== 1 || !sharesNoun(placed, meant[0]!)) return [];
    return [differing(placed, meant[0]!)];
  });
}

/** `att fördela 950 000 kronor`, where the item tells of `fördelar 900 000 kronor` alone, and nobody of 950 000. */
function otherThanDone(untold: readonly PlacedSum[], others: readonly PlacedSum[]): Finding[] {
  return untold.flatMap((placed): Finding[] => {
    const verb = deedBeforeSum(sentenceBefore(placed));
    if (verb === null) return [];
    const same = others.filter(
      (other) =>
        other.sum.unit === placed.sum.unit && sharesStem(verb, other.sum.before.split(' ').at(-1) ?? ''),
    );
    const [meant, ...more] = same;
    if (!meant || more.length > 0 || [placed, meant].some(isOfOtherTime)) return [];
    return [differing(placed, meant)];
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
    if (!known && (!noun.isDefinite || noun.isTold)) first.set(`${noun.stem} ${placed.sum.unit}`, placed);
    // What it was or will be at another time is told so too.
    if (noun.isTold) return [];
    if (!known || !noun.isDefinite || known.sum.value === placed.sum.value) return [];
    // `lån på 14 mnkr och 6 mnkr`: the second is told too.
    if (isToldBefore(placed, sums)) return [];
    return [differing(placed, known)];
  });
}
