import type { Person } from '../../model/person.ts';
import { isMunicipal } from '../laws.ts';
import { servingPeople } from '../serving.ts';
import type { Rule } from '../rule.ts';

/** A serving substitute names the member whose place was taken. */
export const ersattareUtanOrdinarie: Rule = {
  name: 'ersattare-utan-ordinarie',
  severity: 'warning',
  applies: isMunicipal,
  check: (protocol) =>
    servingPeople(protocol)
      .filter((person) => person.replaces === null && isSubstitute(person, protocol.substitutes))
      .map(({ name, position }) => ({
        message: {
          sv: `${name} tjänstgör som ersättare, men det står inte för vem.`,
          en: `${name} serves as a substitute, but it does not say for whom.`,
        },
        help: {
          sv: `Skriv ”${name}, ersätter Förnamn Efternamn”.`,
          en: `Write ”${name}, ersätter First Last” (”replaces”).`,
        },
        position,
      })),
};

function isSubstitute(person: Person, substitutes: readonly Person[]): boolean {
  return (
    substitutes.includes(person) || /ersättare|suppleant|tj(?:g|änstg)\S*\s+ers/iu.test(person.role ?? '')
  );
}
