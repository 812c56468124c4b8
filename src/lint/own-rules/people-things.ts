import type { ownRuleFields } from '../../model/own-rule.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Fields, Thing } from './thing.ts';

/** The people of the cover, once for each list that they stand in. */
export function peopleThings(protocol: Protocol): Thing[] {
  const { chairs, secretaries, verifiers, called, present, absent, substitutes, others } = protocol;
  return [
    ...chairs.map((person) => personThing(person, 'chair')),
    ...secretaries.map((person) => personThing(person, 'secretary')),
    ...verifiers.map((person) => personThing(person, 'verifier')),
    ...called.map((person) => personThing(person, 'called')),
    ...present.map((person) => personThing(person, 'present')),
    ...absent.map((person) => personThing(person, 'absent')),
    ...substitutes.map((person) => personThing(person, 'substitute')),
    ...others.map((person) => personThing(person, 'other')),
  ];
}

function personThing(person: Person, as: (typeof ownRuleFields)['person']['as'][number]): Thing {
  const fields: Fields<'person'> = {
    as: () => [as],
    name: () => [person.name],
    role: () => [person.role],
    organisation: () => [person.organisation],
    party: () => [person.party],
    for: () => [person.for],
    replaces: () => [person.replaces],
    note: () => [person.presence.note],
    serving: () => [person.serving],
    remote: () => [person.remote],
  };
  return { item: null, position: person.position, fields, asked: {} };
}
