import { tellsMeaning } from '../../language/vote-words.ts';
import type { Vote } from '../../model/blocks.ts';
import { tellsYesOrNo } from '../../language/votes.ts';
import type { Profile } from '../../model/profile.ts';
import { plainText } from '../../model/text.ts';
import { textOfItem } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import { isCounted, isElection, votesOf, type PlacedVote } from '../votes/votes-of.ts';
import type { Rule } from '../rule.ts';

/** A vote says what yes and no mean. */
export const omrostningUtanFraga: Rule = {
  name: 'omrostning-utan-fraga',
  severity: 'error',
  applies: (profile) => isMunicipal(profile) || isCompanyMeeting(profile),
  check: (protocol, profile) =>
    votesOf(protocol)
      .filter(
        ({ vote, item, block }) => isCounted(vote) && !vote.closed && !isElection(item) && saysYesOrNo(block),
      )
      .filter(({ vote, item }) => lacksMeaning(vote) && !tellsMeaning.test(textOfItem(item)))
      .map(({ vote, item }) => ({
        message: {
          sv: `Omröstningen i § ${item.number} säger inte vad ja och nej betyder.`,
          en: `The vote in § ${item.number} does not say what yes and no mean.`,
        },
        help: {
          sv: 'Skriv till exempel ”Ja-röst för förvaltningens förslag. Nej-röst för avslag.”',
          en: 'Write for example “Ja-röst för förvaltningens förslag. Nej-röst för avslag.”',
        },
        position: vote.position,
        // Kommunallagen asks for it; of a company only the outcome.
        ...(!isMunicipal(profile) && { severity: 'warning' }),
      })),
};

/** `900 röster mot 100` for what the sentence itself decides has no yes and no to explain. */
function saysYesOrNo(block: PlacedVote['block']): boolean {
  return tellsYesOrNo(plainText(block.content));
}

function isCompanyMeeting({ demands }: Profile): boolean {
  return demands.law === 'aktiebolagslagen' && demands.meeting === 'assembly';
}

function lacksMeaning({ yesMeans, noMeans }: Vote): boolean {
  return yesMeans === null && noMeans === null;
}
