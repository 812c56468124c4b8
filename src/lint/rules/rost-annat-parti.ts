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
  check: (protocol) =>
    votesOf(protocol).flatMap(({ vote }) =>
      vote.voters.flatMap(({ name, party, position }): Finding[] => {
        const found = findPerson(name, null, protocol);
        if (party === null || found.kind !== 'known') return [];
        const parties = partiesOf(protocol).get(found.name);
        if (!parties || parties.size === 0 || parties.has(party.toLowerCase())) return [];
        const [listed] = parties;
        return [
          {
            message: {
              sv: `${found.name} har partiet ${party} i omröstningen men ${listed!.toUpperCase()} i närvarolistan.`,
              en: `${found.name} has the party ${party} in the vote but ${listed!.toUpperCase()} in the attendance list.`,
            },
            help: { sv: 'Rätta det parti som är fel.', en: 'Correct the party that is wrong.' },
            position,
          },
        ];
      }),
    ),
};

/** The parties that lists give each name, in lower case. */
const partiesOf = onceFor((protocol: Protocol): ReadonlyMap<string, ReadonlySet<string>> => {
  const { present, substitutes, chairs, absent, others, verifiers } = protocol;
  const parties = new Map<string, Set<string>>();
  for (const { name, party } of [present, substitutes, chairs, absent, others, verifiers].flat() as Person[])
    if (party !== null) parties.set(name, (parties.get(name) ?? new Set()).add(party.toLowerCase()));
  return parties;
});
