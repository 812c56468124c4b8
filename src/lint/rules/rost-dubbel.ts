import type { Vote, Voter } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody votes twice. */
export const rostDubbel: Rule = {
  name: 'rost-dubbel',
  severity: 'error',
  check: (protocol) => votesOf(protocol).flatMap(({ vote }) => doubles(vote, protocol)),
};

function doubles(vote: Vote, protocol: Protocol): Finding[] {
  const first = new Map<string, Voter>();
  return vote.voters.flatMap((voter): Finding[] => {
    const name = identityOf(voter, protocol);
    if (name === null) return [];
    const before = first.get(name);
    if (!before) {
      first.set(name, voter);
      return [];
    }
    return [
      {
        message: {
          sv: `${name} står två gånger i omröstningen.`,
          en: `${name} stands twice in the vote.`,
        },
        help: { sv: 'Ta bort en av raderna.', en: 'Remove one of the rows.' },
        position: voter.position,
        related: [{ message: { sv: 'Första gången här.', en: 'First here.' }, position: before.position }],
      },
    ];
  });
}

function identityOf({ name, party }: Voter, protocol: Protocol): string | null {
  const found = findPerson(name, party, protocol);
  return found.kind === 'unclear' ? null : found.name;
}
