import { isMunicipal } from '../status/laws.ts';
import { isElection, votesOf } from '../votes/votes-of.ts';
import type { Rule } from '../rule.ts';

/** Votes are open, but for elections and the employment of staff. */
export const slutenOmrostning: Rule = {
  name: 'sluten-omrostning',
  severity: 'warning',
  applies: isMunicipal,
  check: (protocol) =>
    votesOf(protocol)
      .filter(({ vote, item }) => vote.closed && !isElection(item))
      .map(({ vote, item }) => ({
        message: {
          sv: `§ ${item.number} har en sluten omröstning, men gäller varken val eller anställning.`,
          en: `§ ${item.number} has a closed vote, but is neither an election nor an employment.`,
        },
        help: {
          sv: 'Redovisa hur var och en röstade, eller skriv i rubriken vilket val det gäller.',
          en: 'Show how each member voted, or write in the heading which election it is.',
        },
        position: vote.position,
      })),
};
