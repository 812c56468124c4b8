import type { Position } from 'unist';
import { isPartyCode } from '../../language/people.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { blocksOfType } from '../content/item-parts.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { onceFor } from '../../model/once-for.ts';
import { votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** A voter has the party that the attendance list gives. */
export const rostAnnatParti: Rule = {
  name: 'rost-annat-parti',
  severity: 'warning',
  check: (protocol) => [...inVotes(protocol), ...inStatements(protocol)],
};

function inVotes(protocol: Protocol): Finding[] {
  return votesOf(protocol).flatMap(({ vote }) =>
    vote.voters.flatMap(({ name, party, position }) =>
      otherParty({ name, party, position }, { sv: 'omröstningen', en: 'the vote' }, protocol),
    ),
  );
}

/** `Mika Aro (V) yrkar avslag` */
function inStatements(protocol: Protocol): Finding[] {
  return protocol.items
    .flatMap((item) => blocksOfType(item, 'proposals'))
    .flatMap((block) => block.proposals)
    .flatMap(({ person, personPlace, position }) => {
      const { name, party } = partyInParentheses(person ?? '');
      return otherParty(
        { name, party, position: personPlace ?? position },
        { sv: 'yrkandet', en: 'the proposal' },
        protocol,
      );
    });
}

interface Named {
  readonly name: string;
  readonly party: string | null;
  readonly position: Position;
}

function otherParty({ name, party, position }: Named, where: Bilingual, protocol: Protocol): Finding[] {
  const found = party === null ? null : findPerson(name, null, protocol);
  if (party === null || found?.kind !== 'known') return [];
  const parties = partiesOf(protocol).get(found.name);
  if (!parties || parties.size === 0 || parties.has(party.toLowerCase())) return [];
  const [listed] = parties;
  return [
    {
      message: {
        sv: `${found.name} har partiet ${party} i ${where.sv} men ${listed!.toUpperCase()} i närvarolistan.`,
        en: `${found.name} has the party ${party} in ${where.en} but ${listed!.toUpperCase()} in the attendance list.`,
      },
      help: { sv: 'Rätta det parti som är fel.', en: 'Correct the party that is wrong.' },
      position,
    },
  ];
}

/** One person with one party: `Kim Sav (S) och Bo Ek (M)` are two. */
function partyInParentheses(written: string): { name: string; party: string | null } {
  const match = /^(?<name>[^(),]+?)\s*\((?<party>\p{L}{1,3})\)$/u.exec(written.trim());
  const [name, party] = [match?.groups?.['name'], match?.groups?.['party']];
  return name === undefined || party === undefined || !isPartyCode(party)
    ? { name: written, party: null }
    : { name, party };
}

/** The parties that lists give each name, in lower case. */
const partiesOf = onceFor((protocol: Protocol): ReadonlyMap<string, ReadonlySet<string>> => {
  const { present, substitutes, chairs, absent, others, verifiers } = protocol;
  const parties = new Map<string, Set<string>>();
  for (const { name, party } of [present, substitutes, chairs, absent, others, verifiers].flat() as Person[])
    if (party !== null) parties.set(name, (parties.get(name) ?? new Set()).add(party.toLowerCase()));
  return parties;
});
