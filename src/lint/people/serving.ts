import { isSurelyThere, servingPeople as listServing } from '../../model/attendance.ts';
import { attended, type Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
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
  const { served, members, others, away } = namesOf(protocol);
  const own = served.get(name) ?? [];
  if (item.number === null && own.length > 0) return 'unclear';
  if (own.some((person) => isSurelyThere(person, item.number!))) return 'serving';
  if (own.some((person) => attended(person, item.number!))) return 'unclear';
  if (own.length > 0) return 'absent';
  if (members.has(name)) return 'not-serving';
  if (others.has(name)) return 'other';
  return away.has(name) ? 'absent' : 'unlisted';
}

const namesOf = onceFor((protocol: Protocol) => {
  const { substitutes, present, others, secretaries, absent, called } = protocol;
  const named = (people: readonly Person[]): ReadonlySet<string> => new Set(people.map(({ name }) => name));
  return {
    served: Map.groupBy(servingPeople(protocol), ({ name }) => name),
    members: named([...substitutes, ...present]),
    others: named([...others, ...secretaries]),
    away: named([...absent, ...called]),
  };
});

/** How many served at an item: at least, and at most, since the notes may leave some of them open. */
export function countServing(
  protocol: Protocol,
  item: Item,
): { readonly least: number; readonly most: number } {
  return countsOf(protocol).get(item) ?? { least: 0, most: 0 };
}

const countsOf = onceFor((protocol: Protocol) => {
  const { served } = namesOf(protocol);
  const { throughout = [], partly = [] } = Object.groupBy(served.keys(), (name) =>
    served.get(name)!.some(isThereThroughout) ? 'throughout' : 'partly',
  );
  // Most are alike at each item but for those recused: thousands need not be asked of at each of thousands.
  const alike = new Set(throughout);
  return new Map(
    protocol.items.map((item) => {
      const recused = recusalsAt(protocol, item).filter(({ name }) => alike.has(name)).length;
      const standings = partly.map((name) => standingAt(protocol, name, item));
      const [sure, unsure] = ['serving', 'unclear'].map(
        (each) => standings.filter((standing) => standing === each).length,
      ) as [number, number];
      const all = sure + unsure + alike.size - recused;
      return [item, { least: item.number === null ? sure : all - unsure, most: all }];
    }),
  );
});

/** Whether nothing says that somebody came late, left early or had only some of the §§. */
function isThereThroughout({ presence: { items, note } }: Person): boolean {
  return items === null && note === null;
}
