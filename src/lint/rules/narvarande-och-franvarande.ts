import type { Person } from '../../model/person.ts';
import { isThereThroughout } from '../people/throughout.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody is both there and not, unless the notes say at which §§. */
export const narvarandeOchFranvarande: Rule = {
  name: 'narvarande-och-franvarande',
  severity: 'error',
  check: (protocol) => {
    const { present, substitutes, chairs, secretaries, absent } = protocol;
    const listed = new Set(present);
    const serving = substitutes.filter((person) => person.serving);
    const named = Map.groupBy([...present, ...serving, ...chairs, ...secretaries], ({ name }) => name);
    return absent
      .filter((person) => isThereThroughout(person, protocol))
      .flatMap((person): Finding[] => {
        const there = named.get(person.name)?.find((one) => isSame(one, person));
        if (!there || !isThereThroughout(there, protocol)) return [];
        return [
          {
            message: {
              sv: `${person.name} står både som närvarande och som frånvarande.`,
              en: `${person.name} is listed both as present and as absent.`,
            },
            help: {
              sv: 'Stryk den ena uppgiften, eller skriv vilka §§ som personen var med på.',
              en: 'Strike one of them, or write at which §§ that person was there.',
            },
            // Who leads or writes was there: the list of those present is no better than that of the absent.
            position: listed.has(there) ? person.position : there.position,
            related: [
              listed.has(there)
                ? { message: { sv: 'Närvarande här.', en: 'Present here.' }, position: there.position }
                : { message: { sv: 'Frånvarande här.', en: 'Absent here.' }, position: person.position },
            ],
          },
        ];
      });
  },
};

/** Two people may have the one name that they have, in two parties or organisations. */
function isSame(one: Person, other: Person): boolean {
  return (
    (one.party === null || other.party === null || one.party === other.party) &&
    (one.organisation === null || other.organisation === null || one.organisation === other.organisation)
  );
}
