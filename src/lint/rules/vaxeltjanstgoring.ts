import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findPerson } from '../find-person.ts';
import { isMunicipal } from '../laws.ts';
import { recusalsAt } from '../recusals.ts';
import { isSurelyThere, servingPeople } from '../serving.ts';
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
            en: `Write ”jäv ${range}” if that was the reason, or correct the §§ at the name.`,
          },
          position: person.position,
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
  const recused = new Set(recusedItems(person.name, protocol));
  return numbered.filter((number) => {
    return (
      number > first && number < last && !person.presence.items!.includes(number) && !recused.has(number)
    );
  });
}

/** A substitute for somebody recused serves just where that is, and for nobody else in between. */
function isForRecusal(person: Person, protocol: Protocol): boolean {
  if (person.replaces === null) return false;
  const replaced = findPerson(person.replaces, null, protocol);
  if (replaced.kind !== 'known') return false;
  const items = recusedItems(replaced.name, protocol);
  return items.some((item) => isSurelyThere(person, item));
}

function recusedItems(name: string, protocol: Protocol): number[] {
  return protocol.items.flatMap((item) => {
    const isRecused = recusalsAt(protocol, item).some((recusal) => recusal.name === name);
    return isRecused ? (item.number ?? []) : [];
  });
}
