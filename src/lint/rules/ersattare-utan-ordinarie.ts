import { substituteRole } from '../../language/comings.ts';
import type { Person } from '../../model/person.ts';
import { isMunicipal } from '../status/laws.ts';
import { servingPeople } from '../people/serving.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Rule } from '../rule.ts';

/** A serving substitute names the member whose place was taken. */
export const ersattareUtanOrdinarie: Rule = {
  name: 'ersattare-utan-ordinarie',
  severity: 'warning',
  applies: isMunicipal,
  check: (protocol) =>
    servingPeople(protocol)
      .filter((person) => isSubstitute(person, protocol.substitutes) && !replacesSomebody(person, protocol))
      .map(({ name, position }) => ({
        message: {
          sv: `${name} tjänstgör som ersättare, men det står inte för vem.`,
          en: `${name} serves as a substitute, but it does not say for whom.`,
        },
        help: {
          sv: `Skriv ”${name}, ersätter Förnamn Efternamn”.`,
          en: `Write “${name}, ersätter First Last” (“replaces”).`,
        },
        position,
      })),
};

/** Whom somebody replaces may stand in either of the lists that name the person. */
function replacesSomebody({ name }: Person, { present, substitutes }: Protocol): boolean {
  return [...present, ...substitutes].some((person) => person.name === name && person.replaces !== null);
}

function isSubstitute(person: Person, substitutes: readonly Person[]): boolean {
  return substitutes.includes(person) || substituteRole.test(person.role ?? '');
}
