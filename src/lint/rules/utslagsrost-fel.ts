import { castingSide, castingVote, countsCastingVote } from '../../language/vote-words.ts';
import { blocksOfType, textOfItem } from '../content/item-parts.ts';
import { voteOfChair } from '../votes/settled-vote.ts';
import { votesAt } from '../votes/votes-of.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Vote } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** The chair's vote decides where the votes are equal, and not at an election. */
export const utslagsrostFel: Rule = {
  name: 'utslagsrost-fel',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, castingVote).flatMap((hit): Finding[] => {
      const { item } = hit.passage.part;
      if (item === null) return [];
      const votes = votesAt(protocol, item).filter(({ vote }) => vote.yes !== null);
      const [only] = votes;
      const isUneven =
        only !== undefined && votes.length === 1 && only.vote.no !== null && only.vote.yes !== only.vote.no;
      if (isElected(item))
        return [
          {
            message: {
              sv: 'Vid ett val avgör inte ordförandens utslagsröst.',
              en: 'At an election the chair has no casting vote.',
            },
            help: {
              sv: 'Enligt praxis avgörs lika röstetal vid val genom lottning: skriv det.',
              en: 'By custom a tie at an election is settled by lot: say so.',
            },
            position: placeOf(hit),
          },
        ];
      const cast = votes.length === 1 ? otherThanOwn(votes[0]!.vote, protocol) : null;
      if (cast !== null)
        return [
          {
            message: {
              sv: `Utslagsrösten är ${cast === 'yes' ? 'ja, men ordföranden röstade nej' : 'nej, men ordföranden röstade ja'}.`,
              en: `The casting vote is ${cast === 'yes' ? 'yes, but the chair voted no' : 'no, but the chair voted yes'}.`,
            },
            help: {
              sv: 'Rätta rösten eller utslagsrösten: vid lika röstetal avgör ordförandens egen röst.',
              en: 'Correct the vote or the casting vote: at a tie the chair’s own vote decides.',
            },
            position: placeOf(hit),
          },
        ];
      // Who counts the chair's vote among the others has one side one ahead.
      if (
        !isUneven ||
        (Math.abs(only.vote.yes! - only.vote.no!) === 1 && countsCastingVote.test(textOfItem(item)))
      )
        return [];
      return [
        {
          message: {
            sv: `Rösterna är ${only.vote.yes}–${only.vote.no}, så ingen utslagsröst behövs.`,
            en: `The votes are ${only.vote.yes}–${only.vote.no}, so no casting vote is needed.`,
          },
          help: {
            sv: 'Rätta röstetalen eller stryk utslagsrösten.',
            en: 'Correct the votes or strike the casting vote.',
          },
          position: placeOf(hit),
        },
      ];
    }),
};

/** The side of the casting vote, where the chair voted for the other. */
function otherThanOwn(vote: Vote, protocol: Protocol): 'yes' | 'no' | null {
  const side = vote.castingVote === null ? null : castingSide(vote.castingVote);
  const own = voteOfChair(vote, protocol);
  return side !== null && own !== null && own !== side ? side : null;
}

function isElected(item: Item): boolean {
  const decisions = blocksOfType(item, 'decision');
  return decisions.length > 0 && decisions.every(({ kind }) => kind === 'election');
}
