import { tellsWhoDidNot, mayVoteByRole, votelessRole } from '../../language/vote-words.ts';
import type { Position } from 'unist';
import type { Vote } from '../../model/blocks.ts';
import type { Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { blocksOfType, textOf } from '../content/item-parts.ts';
import { hasFixedMembers, isMunicipal } from '../status/laws.ts';
import { countServing, listsAttendance, servingPeople, standingAt } from '../people/serving.ts';
import { isCounted, placeOfTotals, votesOf, type PlacedVote } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** As many votes (those who abstain included) as people who served. */
export const rostetalMotNarvaro: Rule = {
  name: 'rostetal-mot-narvaro',
  severity: 'error',
  applies: hasFixedMembers,
  check: (protocol, profile) =>
    listsAttendance(protocol)
      ? votesOf(protocol)
          .filter(({ vote, item }) => isCounted(vote) && item.number !== null)
          .flatMap((placed) => compare(placed, protocol, profile))
      : [],
};

function compare(placed: PlacedVote, protocol: Protocol, profile: Profile): Finding[] {
  const { vote, item, block } = placed;
  const position = placeOfTotals(placed, protocol);
  const votes = (vote.yes ?? 0) + (vote.no ?? 0) + (vote.abstain ?? 0);
  const { most } = countServing(protocol, item);
  if (votes > most) return [finding(item, votes, most, position)];
  const least = countSureVoters(protocol, item, profile) - notVoting(vote, item);
  // Who abstained may be told in words that give no number.
  const isAllTold = vote.abstain !== null || !tellsWhoDidNot.test(textOf([block]));
  return votes < least && isAllTold ? [finding(item, votes, least, position)] : [];
}

function finding(item: Item, votes: number, serving: number, position: Position): Finding {
  const isMore = votes > serving;
  return {
    message: {
      sv: `${votes} ${votes === 1 ? 'röst' : 'röster'} i § ${item.number}, men ${serving} tjänstgjorde enligt närvarolistan.`,
      en: `${votes} ${votes === 1 ? 'vote' : 'votes'} in § ${item.number}, but ${serving} served by the attendance list.`,
    },
    help: isMore
      ? { sv: 'Rätta röstetalen eller närvarolistan.', en: 'Correct the votes or the attendance list.' }
      : {
          sv: 'Rätta röstetalen, skriv hur många som avstod, eller rätta närvarolistan.',
          en: 'Correct the votes, write how many abstained, or correct the attendance list.',
        },
    position,
  };
}

/** Those who were surely there and surely had a vote: the lists may hold officials and guests. */
function countSureVoters(protocol: Protocol, item: Item, profile: Profile): number {
  const officials = new Set(protocol.secretaries.map(({ name }) => name));
  const isVoter = (person: Person): boolean =>
    isMunicipal(profile)
      ? person.party !== null || mayVoteByRole.test(person.role ?? '')
      : !officials.has(person.name) && !votelessRole.test(person.role ?? '');
  const names = new Set(
    servingPeople(protocol)
      .filter(isVoter)
      .map(({ name }) => name),
  );
  return [...names].filter((name) => standingAt(protocol, name, item) === 'serving').length;
}

function notVoting(vote: Vote, item: Item): number {
  const absent = vote.voters.filter(
    ({ vote: choice }) => choice === 'absent' || choice === 'not-voting',
  ).length;
  const told = blocksOfType(item, 'abstention').flatMap(({ people }) => people).length;
  return absent + told;
}
