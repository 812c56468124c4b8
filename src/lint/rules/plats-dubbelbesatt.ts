import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { isMunicipal } from '../status/laws.ts';
import { isSurelyThere } from '../../model/attendance.ts';
import { countServing, servingPeople, standingAt } from '../people/serving.ts';
import type { Finding, Rule } from '../rule.ts';

/** A seat has one person at a time, and no more serve than the body has seats. */
export const platsDubbelbesatt: Rule = {
  name: 'plats-dubbelbesatt',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol, profile) => [
    ...doubleSeats(protocol),
    ...tooManyServing(protocol, protocol.seats ?? profile.seats ?? null),
  ],
};

/** Each pair who held one seat: a member and the substitute for that member, or two substitutes for one member. */
function doubleSeats(protocol: Protocol): Finding[] {
  const serving = servingPeople(protocol);
  const seats = new Map(serving.map((person) => [person, replacedBy(person, protocol)]));
  return serving.flatMap((substitute, nth): Finding[] => {
    const replaced = seats.get(substitute) ?? null;
    if (replaced === null) return [];
    const rivals = serving.filter((other, at) => {
      const isMember = other.name === replaced;
      return isMember || (at < nth && other !== substitute && seats.get(other) === replaced);
    });
    return rivals.flatMap((rival) => {
      const items = itemsOfBoth(substitute, rival, protocol);
      return items.length > 0 ? [doubleSeat(substitute, rival, replaced, items)] : [];
    });
  });
}

function replacedBy(person: Person, protocol: Protocol): string | null {
  if (person.replaces === null) return null;
  const found = findPerson(person.replaces, null, protocol);
  if (found.kind === 'known') return found.name === person.name ? null : found.name;
  return found.kind === 'stranger' ? found.name : null;
}

function itemsOfBoth(one: Person, other: Person, protocol: Protocol): number[] {
  const served = (person: Person, item: Item): boolean =>
    isSurelyThere(person, item.number!) && standingAt(protocol, person.name, item) === 'serving';
  return protocol.items.flatMap((item) =>
    item.number !== null && served(one, item) && served(other, item) ? [item.number] : [],
  );
}

function doubleSeat(substitute: Person, rival: Person, replaced: string, items: readonly number[]): Finding {
  const range = formatItemRange(items);
  const isMember = rival.name === replaced;
  return {
    message: isMember
      ? {
          sv: `${substitute.name} ersätter ${replaced}, men båda tjänstgör ${range}.`,
          en: `${substitute.name} replaces ${replaced}, but both serve at ${range}.`,
        }
      : {
          sv: `${substitute.name} och ${rival.name} ersätter båda ${replaced} ${range}.`,
          en: `${substitute.name} and ${rival.name} both replace ${replaced} at ${range}.`,
        },
    help: {
      sv: 'Skriv vid båda namnen vilka §§ var och en tjänstgjorde.',
      en: 'Write at both names at which §§ each of them served.',
    },
    position: substitute.position,
    related: [{ message: { sv: 'Tjänstgör också.', en: 'Serves too.' }, position: rival.position }],
  };
}

function tooManyServing(protocol: Protocol, seats: number | null): Finding[] {
  if (seats === null) return [];
  const items = protocol.items.filter((item) => countServing(protocol, item).least > seats);
  if (items.length === 0) return [];
  const range = formatItemRange(items.flatMap(({ number }) => number ?? []));
  const most = Math.max(...items.map((item) => countServing(protocol, item).least));
  return [
    {
      message: {
        sv: `${most} tjänstgör ${range}, men organet har ${seats} platser.`,
        en: `${most} serve at ${range}, but the body has ${seats} seats.`,
      },
      help: {
        sv: 'Rätta ”antal-ledamöter”, eller skriv vilka ersättare som inte tjänstgjorde.',
        en: 'Correct “antal-ledamöter”, or write which substitutes did not serve.',
      },
      position: (servingPeople(protocol).at(-1) ?? items[0]!).position,
    },
  ];
}
