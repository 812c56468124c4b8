import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';

/** The protocol with the party of who leads, keeps or verifies as the lists of those present tell it: a name is set alike in all places. */
export function withParties(protocol: Protocol): Protocol {
  const { chairs, secretaries, verifiers, present, called, substitutes, others } = protocol;
  const listed = [present, called, substitutes, others].flat();
  const known = new Map<string, Set<string>>();
  for (const { name, party } of listed) {
    if (party !== null) known.set(name, (known.get(name) ?? new Set()).add(party));
  }
  const withParty = (person: Person): Person => {
    const [party, ...doubtful] = known.get(person.name) ?? [];
    const isWhole = person.party === null && person.written === person.name;
    return isWhole && party !== undefined && doubtful.length === 0 ? { ...person, party } : person;
  };
  return {
    ...protocol,
    chairs: chairs.map(withParty),
    secretaries: secretaries.map(withParty),
    verifiers: verifiers.map(withParty),
  };
}
