import { isSurelyThere, servingPeople as listServing } from '../model/attendance.ts';
import { attended, type Person } from '../model/person.ts';
import type { Item, Protocol } from '../model/protocol.ts';
import { onceFor } from './once-for.ts';
import { recusalsAt } from './recusals.ts';

/**
 * What the notes say of somebody at an item. `unclear`: was there for some of the meeting, and which §§ isn't said.
 * `not-serving`: a substitute who did not serve. `other`: there, but no member. `unlisted`: not on the cover at all.
 */
export type Standing = 'serving' | 'unclear' | 'recused' | 'absent' | 'not-serving' | 'other' | 'unlisted';

/** Whether the cover lists who was present, so that more can be told from it. */
export function listsAttendance(protocol: Protocol): boolean {
  return protocol.attendanceNote === null && protocol.present.length > 0;
}

/** Those listed as serving at some time, in the order of the notes. */
export const servingPeople = onceFor((protocol: Protocol): readonly Person[] => listServing(protocol));

/** What the notes say of the one with this name (as on the cover) at an item. */
export function standingAt(protocol: Protocol, name: string, item: Item): Standing {
  if (recusalsAt(protocol, item).some((recusal) => recusal.name === name)) return 'recused';
  const isNamed = (person: Person): boolean => person.name === name;
  const served = servingPeople(protocol).filter(isNamed);
  if (item.number === null && served.length > 0) return 'unclear';
  if (served.some((person) => isSurelyThere(person, item.number!))) return 'serving';
  if (served.some((person) => attended(person, item.number!))) return 'unclear';
  if (served.length > 0) return 'absent';
  if ([...protocol.substitutes, ...protocol.present].some(isNamed)) return 'not-serving';
  if ([...protocol.others, ...protocol.secretaries].some(isNamed)) return 'other';
  return [...protocol.absent, ...protocol.called].some(isNamed) ? 'absent' : 'unlisted';
}

/** How many served at an item: at least, and at most, since the notes may leave some of them open. */
export function countServing(
  protocol: Protocol,
  item: Item,
): { readonly least: number; readonly most: number } {
  return countsOf(protocol).get(item) ?? { least: 0, most: 0 };
}

const countsOf = onceFor((protocol: Protocol) => {
  const names = [...new Set(servingPeople(protocol).map(({ name }) => name))];
  return new Map(
    protocol.items.map((item) => {
      const standings = names.map((name) => standingAt(protocol, name, item));
      const least = standings.filter((standing) => standing === 'serving').length;
      return [item, { least, most: least + standings.filter((standing) => standing === 'unclear').length }];
    }),
  );
});
