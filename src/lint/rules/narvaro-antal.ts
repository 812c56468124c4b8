import { countedPresent } from '../../language/counted-present.ts';
import type { Protocol } from '../../model/protocol.ts';
import { passages } from '../content/passages.ts';
import { listsAttendance, servingPeople } from '../people/serving.ts';
import { isNoMember, isOfficial, isPlainSecretary } from '../../language/offices.ts';
import { hasFixedMembers } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';

/** How many the text says were there are those on the list. */
export const narvaroAntal: Rule = {
  name: 'narvaro-antal',
  severity: 'warning',
  applies: hasFixedMembers,
  check: (protocol) => {
    if (!listsAttendance(protocol)) return [];
    const [least, most] = listed(protocol);
    return passages(protocol).flatMap((passage): Finding[] =>
      countedPresent(passage.text)
        .filter(({ count }) => count < least || count > most)
        .map(({ count, start, end }) => ({
          message: {
            sv: `Här står att ${count} ledamöter är närvarande, men närvarolistan har ${least === most ? most : `${least}–${most}`}.`,
            en: `It says here that ${count} members are there, but the attendance list has ${least === most ? most : `${least}–${most}`}.`,
          },
          help: {
            sv: 'Rätta antalet eller närvarolistan.',
            en: 'Correct the number or the attendance list.',
          },
          position: passage.place(start, end),
        })),
    );
  },
};

/** Who came late, keeps the record or serves for another may count or not. */
function listed(protocol: Protocol): readonly [number, number] {
  const serving = [...new Map(servingPeople(protocol).map((person) => [person.name, person])).values()];
  const sure = serving.filter(
    ({ role, presence, replaces }) =>
      !isNoMember(asMember(role ?? '')) &&
      replaces === null &&
      presence.items === null &&
      presence.note === null,
  );
  return [sure.length, serving.filter(({ role }) => !isOfficial(role ?? '')).length];
}

/** The secretary of a board is one of its members, where nothing else is said. */
function asMember(role: string): string {
  return isPlainSecretary(role) ? '' : role;
}
