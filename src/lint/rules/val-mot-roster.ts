import { candidateVotes, votersInList, type CandidateVotes } from '../../language/candidate-votes.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { electionSentences, type ElectionSentence } from '../content/election-sentences.ts';
import { sentencesWithPlaces, type PlacedSentence } from '../content/sentences.ts';
import { withoutParty } from '../people/known-people.ts';
import { blocksOfType, textOf } from '../content/item-parts.ts';
import { fullText } from '../content/full-text.ts';
import { hasFixedMembers } from '../status/laws.ts';
import { votesThere } from '../votes/people-there.ts';
import { countServing, listsAttendance } from '../people/serving.ts';
import type { Profile } from '../../model/profile.ts';
import type { Finding, Rule } from '../rule.ts';

/** Whoever got most votes is elected, and no more vote than may. */
export const valMotRoster: Rule = {
  name: 'val-mot-roster',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) => {
      const counts = countsIn(item, protocol);
      if (counts.length < 2) return [];
      return [...losersElected(item, counts, protocol), ...tooMany(item, counts, protocol, profile)];
    }),
};

interface PlacedCount extends CandidateVotes {
  readonly sentence: PlacedSentence;
}

function countsIn(item: Item, protocol: Protocol): PlacedCount[] {
  return sentencesWithPlaces(protocol)
    .filter(({ passage }) => passage.part.item === item)
    .flatMap((sentence) => candidateVotes(sentence.text).map((count) => ({ ...count, sentence })));
}

function losersElected(item: Item, counts: readonly PlacedCount[], protocol: Protocol): Finding[] {
  const votes = new Map(counts.map((count) => [count.name, count.votes]));
  // A second round counts the same people anew.
  if (votes.size < counts.length) return [];
  const sentences = electionSentences(protocol).filter((one) => one.item === item);
  const chosen = new Set(sentences.flatMap(namesIn));
  const best = [...votes]
    .filter(([name]) => !chosen.has(name))
    .toSorted(([, one], [, other]) => other - one)[0];
  if (!best) return [];
  const others = sentences.length > 0 ? [] : namedInDecisions(item, votes, best[0]);
  const places = sentences.flatMap((sentence) =>
    namesIn(sentence).map((name) => ({ name, position: sentence.position })),
  );
  return [...places, ...others]
    .filter(({ name }) => (votes.get(name) ?? best[1]) < best[1])
    .map(({ name, position }) => ({
      message: {
        sv: `${name} valdes med ${votes.get(name)!} röster, men ${best[0]} fick ${best[1]}.`,
        en: `${name} was elected with ${votes.get(name)!} votes, but ${best[0]} got ${best[1]}.`,
      },
      help: { sv: 'Rätta rösterna eller namnet.', en: 'Correct the votes or the name.' },
      position,
    }));
}

/** `Sofia Nord anställs`: of the candidates, decisions name this one and not the best. */
function namedInDecisions(
  item: Item,
  votes: ReadonlyMap<string, number>,
  best: string,
): { name: string; position: NonNullable<Finding['position']> }[] {
  const texts = blocksOfType(item, 'decision').map((block) => ({ text: textOf([block]), block }));
  if (texts.some(({ text }) => text.includes(best))) return [];
  return texts.flatMap(({ text, block }) =>
    [...votes.keys()]
      .filter((name) => text.includes(name))
      .map((name) => ({ name, position: block.clauses[0]?.position ?? block.position })),
  );
}

function namesIn({ groups }: ElectionSentence): string[] {
  return groups.flatMap(({ names }) => names.map(withoutParty));
}

/** Where one is elected, each votes once. */
function tooMany(
  item: Item,
  counts: readonly PlacedCount[],
  protocol: Protocol,
  profile: Profile,
): Finding[] {
  const limit = votersAt(item, protocol, profile);
  const chosen = electionSentences(protocol)
    .filter((one) => one.item === item)
    .flatMap(namesIn);
  const votes = counts.reduce((sum, count) => sum + count.votes, 0);
  if (limit === null || chosen.length !== 1 || votes <= limit) return [];
  return [
    {
      message: {
        sv: `${votes} röster i § ${item.number}, men bara ${limit} får rösta.`,
        en: `${votes} votes in § ${item.number}, but only ${limit} may vote.`,
      },
      help: {
        sv: 'Rätta rösterna, röstlängden eller närvarolistan.',
        en: 'Correct the votes, the list of voters or the attendance list.',
      },
      position: counts[0]!.sentence.position,
    },
  ];
}

function votersAt(item: Item, protocol: Protocol, profile: Profile): number | null {
  const told = votersInList(fullText(protocol)) ?? votesThere(protocol);
  if (told !== null || !listsAttendance(protocol) || !hasFixedMembers(profile)) return told;
  return countServing(protocol, item).most;
}
