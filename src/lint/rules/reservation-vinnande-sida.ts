import type { Vote, VoteChoice } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { blocksOfType, placeInBlock } from '../content/item-parts.ts';
import { subjectsOf } from '../people/statement-subjects.ts';
import { settledVote } from '../votes/settled-vote.ts';
import { votesAt } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody makes a reservation against what he or she voted for. */
export const reservationVinnandeSida: Rule = {
  name: 'reservation-vinnande-sida',
  severity: 'warning',
  check: (protocol) =>
    protocol.items.flatMap((item) => {
      const won = winningSide(item, protocol);
      if (won === null) return [];
      return blocksOfType(item, 'reservation').flatMap((block) =>
        subjectsOf(block).flatMap((written): Finding[] => {
          const name = voterOf(written, won, protocol);
          if (name === null) return [];
          return [
            {
              message: {
                sv: `${name} reserverar sig i § ${item.number} men röstade med majoriteten.`,
                en: `${name} makes a reservation in § ${item.number} but voted with the majority.`,
              },
              help: { sv: 'Rätta namnet eller rösten.', en: 'Correct the name or the vote.' },
              position: placeInBlock(protocol, block, written),
            },
          ];
        }),
      );
    }),
};

interface WinningSide {
  readonly vote: Vote;
  readonly choice: VoteChoice;
}

/** Where one vote alone settled the item: of several the reservation may be against any. */
function winningSide(item: Item, protocol: Protocol): WinningSide | null {
  const votes = votesAt(protocol, item);
  const [first] = votes;
  const settled = first && votes.length === 1 ? settledVote(first.vote, protocol) : null;
  return settled && { vote: settled, choice: settled.yes! > settled.no! ? 'yes' : 'no' };
}

function voterOf(written: string, { vote, choice }: WinningSide, protocol: Protocol): string | null {
  const found = findPerson(written, null, protocol);
  if (found.kind !== 'known') return null;
  const isTheirs = vote.voters.some((voter) => {
    const other = voter.vote === choice ? findPerson(voter.name, voter.party, protocol) : null;
    return other?.kind === 'known' && other.name === found.name;
  });
  return isTheirs ? found.name : null;
}
