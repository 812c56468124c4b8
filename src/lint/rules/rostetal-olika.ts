import type { Decision, Vote } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { placeOfTotals, votesAt, type PlacedVote } from '../votes/votes-of.ts';
import { decisionsOf } from '../content/decisions.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** The first decision after a vote that counts the votes once more counts as the vote does. */
export const rostetalOlika: Rule = {
  name: 'rostetal-olika',
  severity: 'error',
  check: (protocol) =>
    [...Map.groupBy(decisionsOf(protocol), ({ item }) => item)].flatMap(([item, placed]) => {
      const again = placed.flatMap(({ decision }) =>
        decision.toldAgain && sides(decision.toldAgain) !== null
          ? [{ decision, told: decision.toldAgain }]
          : [],
      );
      return again.length > 0 ? compare(item, again, protocol) : [];
    }),
};

interface ToldAgain {
  readonly decision: Decision;
  readonly told: Vote;
}

function compare(item: Item, again: readonly ToldAgain[], protocol: Protocol): Finding[] {
  const counted = votesAt(protocol, item).filter(({ vote }) => sides(vote) !== null);
  const agrees = ({ told }: ToldAgain): boolean => counted.some(({ vote }) => mayBeSame(vote, told));
  return again.flatMap((one, nth) => {
    const above = counted.findLast(({ vote }) => startOf(vote) < startOf(one.decision)) ?? counted.at(-1);
    if (!above || agrees(one) || again.some(({ told }) => mayBeSame(above.vote, told))) return [];
    const earlier = again[nth - 1];
    // What a later decision counts is a vote of its own.
    if (earlier && startOf(earlier.decision) > startOf(above.vote)) return [];
    if (!isOnQuestion(above.vote, one.decision)) return [];
    const found = finding(item, one, above, protocol);
    return [again.length > 1 || counted.length > 1 ? { ...found, severity: 'info' } : found];
  });
}

function startOf({ position }: Vote | Decision): number {
  return position.start.offset ?? 0;
}

/** Whether a decision names what a vote was on; a vote that names no question was on what is decided. */
function isOnQuestion({ question }: Vote, { content }: Decision): boolean {
  if (question === null) return true;
  const decided = lineText(content).toLocaleLowerCase('sv');
  const stems = question.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? [];
  return stems.some((word) => decided.includes(word.slice(0, 6)));
}

function finding(item: Item, { decision, told }: ToldAgain, above: PlacedVote, protocol: Protocol): Finding {
  const again = sides(told)!;
  const first = sides(above.vote)!;
  return {
    message: {
      sv: `Beslutet i § ${item.number} säger ${again}, men omröstningen slutade ${first}.`,
      en: `The decision of § ${item.number} says ${again}, but the vote ended ${first}.`,
    },
    help: {
      sv: 'Rätta talen i beslutet eller i omröstningen.',
      en: 'Correct the numbers in the decision or in the vote.',
    },
    position: placeOfTotals({ vote: told, block: decision, item }, protocol),
    related: [
      {
        message: { sv: 'Omröstningen står här.', en: 'The vote stands here.' },
        position: placeOfTotals(above, protocol),
      },
    ],
  };
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
