import { attended, type Person } from './person.ts';
import type { Protocol } from './protocol.ts';
import { hasDigit } from './text-shapes.ts';

/** Who took part in one §; each list in the order of the notes, nobody twice in a list. */
export interface Participants {
  /** Those who led the meeting then, also where no list of those present has them. */
  readonly chairs: readonly Person[];
  /** Members who served (tjänstgjorde), a chair who is in no list among them. */
  readonly members: readonly Person[];
  /** Substitutes who served. */
  readonly substitutes: readonly Person[];
}

/**
 * Those who took part in the § with this number as far as the lists tell. Whoever came late or left early without a § stated
 * (`kom kl. 10.15`) counts as there: `isSurelyThere` tells them apart.
 */
export function participantsAt(protocol: Protocol, item: number): Participants {
  const serving = servingPeople(protocol).filter((person) => attended(person, item));
  const substitutes = new Set(protocol.substitutes);
  return {
    chairs: chairsAt(protocol, item),
    members: serving.filter((person) => !substitutes.has(person)),
    substitutes: serving.filter((person) => substitutes.has(person)),
  };
}

/** Where several chaired, one without §§ led what the others did not. */
function chairsAt({ chairs }: Protocol, item: number): Person[] {
  const ranged = chairs.filter((chair) => chair.presence.items?.includes(item));
  return ranged.length > 0 ? ranged : chairs.filter((chair) => chair.presence.items === null);
}

/** Those listed as serving at some time, in the order of the notes. A chair who is in no list is one of them. */
export function servingPeople({ present, substitutes, chairs, others, absent }: Protocol): Person[] {
  const lists = [...present, ...substitutes];
  const elsewhere = new Set([...lists, ...others, ...absent].map(({ name }) => name));
  return [
    ...lists.filter((person) => person.serving),
    ...chairs.filter(({ name }, nth) => {
      return !elsewhere.has(name) && chairs.findIndex((chair) => chair.name === name) === nth;
    }),
  ];
}

/** Whether it is certain that the person took part in all of the § with this number. */
export function isSurelyThere(person: Person, item: number): boolean {
  const { items, note } = person.presence;
  if (!attended(person, item)) return false;
  if (note === null) return true;
  if (items === null) return person.remote && !hasDigit(note);
  return !/(?:^|\s)del(?:ar|vis)?\s+av/iu.test(note);
}
