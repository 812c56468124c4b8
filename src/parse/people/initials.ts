import type { ReadPerson } from './read-person.ts';

/** Takes the initials of a person for a party after all where another in the list has the same letters as party. */
export function settleInitials(people: readonly ReadPerson[]): ReadPerson[] {
  const parties = new Set(people.flatMap((person) => person.party ?? []));
  return people.map((person) =>
    person.initials !== null && parties.has(person.initials)
      ? { ...person, initials: null, party: person.initials }
      : person,
  );
}
