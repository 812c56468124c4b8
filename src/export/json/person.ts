import type { Person } from '../../model/person.ts';

/** A person in the JSON form. */
export function personJson(person: Person) {
  return {
    name: person.name,
    written: person.written,
    initials: person.initials,
    role: person.role,
    organisation: person.organisation,
    party: person.party,
    for: person.for,
    serving: person.serving,
    replaces: person.replaces,
    remote: person.remote,
    recused: person.recused,
    presence: { items: person.presence.items, note: person.presence.note },
  };
}
