import { refersToVoteList } from '../../language/attachments.ts';
import { peopleNamedIn } from '../people/find-person.ts';
import { textOf, textOfItem } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import { isCounted, isElection, votesOf, type PlacedVote } from '../votes/votes-of.ts';
import type { Rule } from '../rule.ts';
import type { Protocol } from '../../model/protocol.ts';

/** An open vote tells how each member voted. */
export const omrostningUtanLista: Rule = {
  name: 'omrostning-utan-lista',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) =>
    votesOf(protocol)
      .filter(({ vote, item }) => isCounted(vote) && !vote.closed && !isElection(item))
      .filter((placed) => placed.vote.voters.length === 0 && !namesVoters(placed, protocol))
      .map(({ vote, item }) => ({
        message: {
          sv: `Omröstningen i § ${item.number} är öppen men visar inte hur var och en röstade.`,
          en: `The vote in § ${item.number} is open but does not show how each member voted.`,
        },
        help: {
          sv: 'Lägg till en tabell med kolumnerna ”Ledamot | Parti | Röst”, eller skriv ”Sluten omröstning”.',
          en: 'Add a table with the columns “Ledamot | Parti | Röst”, or write “Sluten omröstning” (closed vote).',
        },
        position: vote.position,
      })),
};

/** The list may be an attachment, or names in the running text. */
function namesVoters({ vote, block, item }: PlacedVote, protocol: Protocol): boolean {
  if (refersToVoteList.test(textOfItem(item))) return true;
  const votes = (vote.yes ?? 0) + (vote.no ?? 0);
  return peopleNamedIn(textOf([block]), protocol).length >= Math.max(2, votes / 2);
}
