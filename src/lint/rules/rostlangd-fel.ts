import {
  countsProxies,
  representedIn,
  tellsOfArrivals,
  tellsOfProxies,
  votersInList,
  votesInList,
} from '../../language/candidate-votes.ts';
import type { Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { peopleThere, votesThere } from '../votes/people-there.ts';
import { isElection, placeOfTotals, votesOf } from '../votes/votes-of.ts';
import { sharesInTable, votesInTable } from '../votes/votes-in-table.ts';
import { allShares, sharesAtName } from '../../language/shares-of-company.ts';
import { shownNumber } from '../../language/quantities.ts';
import { isMembersMeeting } from '../status/is-assembly.ts';
import { fullText } from '../content/full-text.ts';
import type { Finding, Rule } from '../rule.ts';

/** No more vote than the list of those who may, and it is no longer than the meeting. */
export const rostlangdFel: Rule = {
  name: 'rostlangd-fel',
  severity: 'warning',
  check: (protocol, profile) =>
    isMembersMeeting(protocol, profile)
      ? [...tooLong(protocol), ...otherThanTold(protocol), ...tooMany(protocol), ...otherThanAll(protocol)]
      : [],
};

function otherThan({ count, position }: ListOfVoters, noted: number): Finding {
  return {
    message: {
      sv: `Röstlängden har ${count}, men ${noted} var närvarande eller företrädda.`,
      en: `The list of voters has ${count}, but ${noted} were present or represented.`,
    },
    help: { sv: 'Rätta röstlängden eller närvaron.', en: 'Correct the list or the attendance.' },
    position,
  };
}

/** `23 fastigheter var representerade` beside a list of 25. */
function otherThanTold(protocol: Protocol): Finding[] {
  const list = listOfVoters(protocol);
  if (list === null) return [];
  const noted = representedIn(protocol.attendanceNote ?? '');
  if (noted !== null && noted !== list.count) return [otherThan(list, noted)];
  const told = sentencesWithPlaces(protocol).find(({ text, position }) => {
    const count = position.start.line === list.position.start.line ? null : representedIn(text);
    return count !== null && count !== list.count;
  });
  if (!told) return [];
  return [
    {
      message: {
        sv: `Röstlängden har ${list.count}, men ${representedIn(told.text)!} var närvarande eller företrädda.`,
        en: `The list of voters has ${list.count}, but ${representedIn(told.text)!} were present or represented.`,
      },
      help: { sv: 'Rätta röstlängden eller närvaron.', en: 'Correct the list or the attendance.' },
      position: list.position,
      related: [
        {
          message: { sv: 'Här står närvaron.', en: 'Here the attendance is told.' },
          position: told.position,
        },
      ],
    },
  ];
}

function tooLong(protocol: Protocol): Finding[] {
  const list = listOfVoters(protocol);
  const present = peopleThere(protocol);
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
    const isPlain = !tellsOfProxies(text) || countsProxies(text);
    const count = isPlain ? votersInList(text) : null;
    if (count !== null) return { count, position };
  }
  return null;
}

function tooMany(protocol: Protocol): Finding[] {
  const listed = votesInTable(protocol) ?? votesTold(protocol) ?? listOfVoters(protocol)?.count ?? null;
  const limit = listed ?? votesThere(protocol);
  // Who came later votes too.
  if (limit === null || (listed !== null && tellsOfArrivals(fullText(protocol)))) return [];
  return votesOf(protocol).flatMap((placed): Finding[] => {
    const { yes, no, abstain } = placed.vote;
    const votes = (yes ?? 0) + (no ?? 0) + (abstain ?? 0);
    // An election has a rule of its own.
    if (votes <= limit || (listed === null && isElection(placed.item))) return [];
    return [
      {
        message: {
          sv: `${votes} röster i § ${placed.item.number}, men ${listed === null ? `bara ${limit} var närvarande` : `röstlängden har ${limit}`}.`,
          en: `${votes} votes in § ${placed.item.number}, but ${listed === null ? `only ${limit} were present` : `the list of voters has ${limit}`}.`,
        },
        help: { sv: 'Rätta röstetalen eller röstlängden.', en: 'Correct the votes or the list of voters.' },
        position: placeOfTotals(placed, protocol),
      },
    ];
  });
}

/** The votes of the list, by proxy too. */
function votesTold(protocol: Protocol): number | null {
  const told = sentencesWithPlaces(protocol).flatMap(({ text }) => votesInList(text) ?? []);
  return told[0] ?? null;
}

/** The shares that stand at the names, where all have theirs. */
function sharesOfPeople({ present }: Protocol): number | null {
  const shares = present.map(({ role, organisation, presence }) =>
    sharesAtName(`${role ?? ''} ${organisation ?? ''} ${presence.note ?? ''}`),
  );
  return shares.length === 0 || shares.includes(null)
    ? null
    : shares.reduce<number>((sum, one) => sum + one!, 0);
}

/** `Samtliga 1 100 aktier var företrädda` beside a list of 1 000. */
function otherThanAll(protocol: Protocol): Finding[] {
  const listed = [sharesInTable(protocol), votesInTable(protocol), sharesOfPeople(protocol)].filter(
    (count) => count !== null,
  );
  if (listed.length === 0) return [];
  return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
    const told = allShares(text);
    if (told === null || listed.includes(told.count)) return [];
    return [
      {
        message: {
          sv: `Här står ${shownNumber(told.count)}, men röstlängden har ${shownNumber(listed[0]!)}.`,
          en: `It says ${shownNumber(told.count)} here, but the list of voters has ${shownNumber(listed[0]!)}.`,
        },
        help: { sv: 'Rätta antalet eller röstlängden.', en: 'Correct the number or the list of voters.' },
        position: passage.place(start + told.start, start + told.end),
      },
    ];
  });
}
