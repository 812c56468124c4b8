import type { Decision, Vote } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { placeOfTotals, votesAt } from '../votes/votes-of.ts';
import { decisionsOf } from '../content/decisions.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision that counts the votes once more counts as the vote does. */
export const rostetalOlika: Rule = {
  name: 'rostetal-olika',
  severity: 'error',
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }) =>
      decision.toldAgain ? compare(item, decision, decision.toldAgain, protocol) : [],
    ),
};

function compare(item: Item, block: Decision, told: Vote, protocol: Protocol): Finding[] {
  const counted = votesAt(protocol, item).filter(({ vote }) => sides(vote) !== null);
  const again = sides(told);
  const [last] = counted.slice(-1);
  if (!last || again === null || counted.some(({ vote }) => mayBeSame(vote, told))) return [];
  const first = sides(last.vote)!;
  return [
    {
      message: {
        sv: `Beslutet i § ${item.number} säger ${again}, men omröstningen slutade ${first}.`,
        en: `The decision of § ${item.number} says ${again}, but the vote ended ${first}.`,
      },
      help: {
        sv: 'Rätta talen i beslutet eller i omröstningen.',
        en: 'Correct the numbers in the decision or in the vote.',
      },
      position: placeOfTotals({ vote: told, block, item }, protocol),
      related: [
        {
          message: { sv: 'Omröstningen står här.', en: 'The vote stands here.' },
          position: placeOfTotals(last, protocol),
        },
      ],
    },
  ];
}

/** `5–3`, the more before the fewer; null where one of them is not told. */
function sides({ yes, no }: Vote): string | null {
  return yes === null || no === null ? null : `${Math.max(yes, no)}–${Math.min(yes, no)}`;
}

/** A casting vote is counted in one place and not in the other. */
function mayBeSame(one: Vote, other: Vote): boolean {
  const hasCasting = one.castingVote !== null || other.castingVote !== null;
  return sides(one) === sides(other) || (hasCasting && Math.abs(votesIn(one) - votesIn(other)) === 1);
}

function votesIn({ yes, no }: Vote): number {
  return (yes ?? 0) + (no ?? 0);
}
