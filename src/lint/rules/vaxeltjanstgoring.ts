import { namesRecusal } from '../../language/recusals.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { textOfItem } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import { recusalsAt } from '../people/recusals.ts';
import { isSurelyThere } from '../../model/attendance.ts';
import { servingPeople } from '../people/serving.ts';
import type { Rule } from '../rule.ts';

/** Who has broken off service does not come back to it, except after jäv. */
export const vaxeltjanstgoring: Rule = {
  name: 'vaxeltjanstgoring',
  severity: 'warning',
  applies: isMunicipal,
  check: (protocol) =>
    servingPeople(protocol).flatMap((person) => {
      const missed = breakIn(person, protocol);
      if (missed.length === 0 || isForRecusal(person, protocol)) return [];
      const range = formatItemRange(missed);
      return [
        {
          message: {
            sv: `${person.name} tjänstgör både före och efter ${range}, men inte där, och är inte jävig.`,
            en: `${person.name} serves before and after ${range}, but not there, and is not recused.`,
          },
          help: {
            sv: `Skriv ”jäv ${range}” om det var skälet, eller rätta de §§ som står vid namnet.`,
            en: `Write “jäv ${range}” if that was the reason, or correct the §§ at the name.`,
          },
          position: person.position,
          severity: isSeatTaken(person, missed, protocol) ? 'warning' : 'info',
        },
      ];
    }),
};

/** The §§ between the first and the last served that were not served, but for those with a recusal. */
function breakIn(person: Person, protocol: Protocol): number[] {
  if (person.presence.items === null) return [];
  const numbered = protocol.items.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const served = numbered.filter((number) => person.presence.items!.includes(number));
  const [first, last] = [served[0], served.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missed = numbered.filter((number) => number > first && number < last && !served.includes(number));
  if (missed.length === 0) return [];
  const recused = recusedItems(person.name, protocol);
  return missed.filter((number) => !recused.includes(number));
}

/** Whether another served on the same seat meanwhile; otherwise the person may only have left the room. */
function isSeatTaken(person: Person, missed: readonly number[], protocol: Protocol): boolean {
  const replacedHere = nameReplacedBy(person, protocol);
  return servingPeople(protocol).some((other) => {
    const isSameSeat =
      other.name === replacedHere ||
      nameReplacedBy(other, protocol) === person.name ||
      (replacedHere !== null && nameReplacedBy(other, protocol) === replacedHere);
    return other !== person && isSameSeat && missed.some((item) => isSurelyThere(other, item));
  });
}

/** A substitute for somebody recused serves just where that is, and for nobody else in between. */
function isForRecusal(person: Person, protocol: Protocol): boolean {
  const replaced = nameReplacedBy(person, protocol);
  if (replaced === null) return false;
  return recusedItems(replaced, protocol).some((item) => isSurelyThere(person, item));
}

function nameReplacedBy({ replaces }: Person, protocol: Protocol): string | null {
  const replaced = replaces === null ? null : findPerson(replaces, null, protocol);
  return replaced === null || replaced.kind === 'unclear' ? null : replaced.name;
}

function recusedItems(name: string, protocol: Protocol): number[] {
  return protocol.items.flatMap((item) => {
    const isTold = recusalsAt(protocol, item).some((recusal) => recusal.name === name);
    return isTold || mayBeRecused(name, item) ? (item.number ?? []) : [];
  });
}

/** The running text of the item speaks of a recusal, and of that person. */
function mayBeRecused(name: string, item: Item): boolean {
  const text = textOfItem(item);
  return namesRecusal.test(text) && text.includes(name.split(' ').at(-1)!);
}
