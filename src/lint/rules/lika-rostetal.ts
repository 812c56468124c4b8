import { breaksTie } from '../../language/vote-words.ts';
import { textOfItem } from '../content/item-parts.ts';
import { hasFixedMembers, isMunicipal } from '../status/laws.ts';
import { isElection, placeOfTotals, votesOf } from '../votes/votes-of.ts';
import type { Rule } from '../rule.ts';

/** A tie says that the chair's casting vote settled it. */
export const likaRostetal: Rule = {
  name: 'lika-rostetal',
  severity: 'warning',
  applies: hasFixedMembers,
  check: (protocol, profile) =>
    votesOf(protocol)
      .filter(
        ({ vote }) => vote.yes !== null && vote.yes > 0 && vote.yes === vote.no && vote.castingVote === null,
      )
      .filter(({ vote, item }) => {
        return !vote.closed && !isElection(item) && !breaksTie.test(textOfItem(item));
      })
      .map((placed) => ({ ...placed, position: placeOfTotals(placed, protocol) }))
      .map(({ vote, item, position }) => ({
        message: {
          sv: `Omröstningen i § ${item.number} slutar ${vote.yes}–${vote.no}, men det står inte hur den avgjordes.`,
          en: `The vote in § ${item.number} ends ${vote.yes}–${vote.no}, but it does not say how it was settled.`,
        },
        help: {
          sv: 'Skriv ”Ordföranden avgör med sin utslagsröst …”.',
          en: 'Write “Ordföranden avgör med sin utslagsröst …” (the chair’s casting vote).',
        },
        position,
        // Elsewhere only the statutes give the chair a casting vote.
        ...(!isMunicipal(profile) && { severity: 'info' as const }),
      })),
};
