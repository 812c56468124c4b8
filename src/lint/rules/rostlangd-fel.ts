import { peopleCounted, tellsOfProxies, votersInList } from '../../language/candidate-votes.ts';
import type { Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { listsAttendance, servingPeople } from '../people/serving.ts';
import { placeOfTotals, votesOf } from '../votes/votes-of.ts';
import { votesInTable } from '../votes/votes-in-table.ts';
import type { Finding, Rule } from '../rule.ts';

/** No more vote than the list of those who may, and it is no longer than the meeting. */
export const rostlangdFel: Rule = {
  name: 'rostlangd-fel',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law !== 'kommunallagen',
  check: (protocol) => [...tooLong(protocol), ...tooMany(protocol)],
};

function tooLong(protocol: Protocol): Finding[] {
  const list = listOfVoters(protocol);
  const present = presentPeople(protocol);
  if (list === null || present === null || list.count <= present) return [];
  return [
    {
      message: {
        sv: `Röstlängden har ${list.count}, men bara ${present} var närvarande.`,
        en: `${list.count} may vote by the list of voters, but only ${present} were present.`,
      },
      help: {
        sv: 'Rätta röstlängden eller närvaron. Är ombud med: skriv hur många röster de har.',
        en: 'Correct the list or the attendance. If proxies vote: write how many votes they have.',
      },
      position: list.position,
    },
  ];
}

interface ListOfVoters {
  readonly count: number;
  readonly position: NonNullable<Finding['position']>;
}

/** As a sentence tells. */
function listOfVoters(protocol: Protocol): ListOfVoters | null {
  for (const { text, position } of sentencesWithPlaces(protocol)) {
    const count = !tellsOfProxies(text) ? votersInList(text) : null;
    if (count !== null) return { count, position };
  }
  return null;
}

function presentPeople(protocol: Protocol): number | null {
  const note = protocol.attendanceNote;
  if (note !== null) return tellsOfProxies(note) ? null : peopleCounted(note);
  return listsAttendance(protocol) ? servingPeople(protocol).length : null;
}

function tooMany(protocol: Protocol): Finding[] {
  const limit = votesInTable(protocol) ?? listOfVoters(protocol)?.count ?? null;
  if (limit === null) return [];
  return votesOf(protocol).flatMap((placed): Finding[] => {
    const { yes, no, abstain } = placed.vote;
    const votes = (yes ?? 0) + (no ?? 0) + (abstain ?? 0);
    if (votes <= limit) return [];
    return [
      {
        message: {
          sv: `${votes} röster i § ${placed.item.number}, men röstlängden har ${limit}.`,
          en: `${votes} votes in § ${placed.item.number}, but the list of voters has ${limit}.`,
        },
        help: { sv: 'Rätta röstetalen eller röstlängden.', en: 'Correct the votes or the list of voters.' },
        position: placeOfTotals(placed, protocol),
      },
    ];
  });
}
