import { sumsIn, type SumInText } from '../../language/sums.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sum that is decided is the one that the item speaks of: figures swapped, or one sum in one sentence and another in the same. */
export const beloppOlika: Rule = {
  name: 'belopp-olika',
  severity: 'warning',
  check: (protocol) => protocol.items.flatMap((item) => wrongSums(item, protocol)),
};

interface PlacedSum {
  readonly sum: SumInText;
  readonly passage: Passage;
}

function wrongSums(item: Item, protocol: Protocol): Finding[] {
  const sums = passages(protocol)
    .filter(({ part }) => part.item === item)
    .flatMap((passage) => sumsIn(passage.text).map((sum) => ({ sum, passage })));
  const isDecided = ({ passage }: PlacedSum): boolean => passage.part.block?.type === 'decision';
  const others = sums.filter((placed) => !isDecided(placed));
  return sums.filter(isDecided).flatMap(({ sum, passage }): Finding[] => {
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

/** The same figures in another order, ten times as much, or another sum between the same words. */
function isSlip(one: SumInText, other: SumInText): boolean {
  if (one.value === other.value || one.unit !== other.unit) return false;
  const isSwapped = one.digits.length === other.digits.length && sorted(one.digits) === sorted(other.digits);
  const isSameWords = one.before !== '' && one.before === other.before && one.after === other.after;
  return (isSwapped && one.digits.replace(/0+$/, '').length > 1) || isSameWords;
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}
