import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';

/** Whether somebody was there at all items: the notes name no §§ beside the name, or all of them, and no time of coming or going. */
export function isThereThroughout({ presence }: Person, { items }: Protocol): boolean {
  if (presence.items === null) return presence.note === null;
  const attended = new Set(presence.items);
  return items.every(({ number }) => number !== null && attended.has(number));
}
