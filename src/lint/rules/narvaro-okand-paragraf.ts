import { findItemRanges } from '../../language/item-ranges.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { placeWithin } from '../content/cover-places.ts';
import { isExtract } from '../status/is-extract.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import type { Rule } from '../rule.ts';

/** The §§ at a name are §§ that the meeting had. */
export const narvaroOkandParagraf: Rule = {
  name: 'narvaro-okand-paragraf',
  severity: 'error',
  check: (protocol, profile, text) => {
    const numbers = protocol.items.flatMap(({ number }) => number ?? []);
    // An extract has a few of the §§ only, and people keep what is said of them.
    if (numbers.length === 0 || isExtract(protocol)) return [];
    const known = new Set(numbers);
    return people(protocol).flatMap((person) => {
      const unknown = unknownItems(person, known);
      if (unknown.length === 0) return [];
      return [
        {
          message: {
            sv: `Vid ${person.name} står ${formatItemRange(unknown)}, som mötet inte har.`,
            en: `The entry of ${person.name} names ${formatItemRange(unknown)}, which the meeting does not have.`,
          },
          help: {
            sv: `Mötet har ${formatItemRange(numbers)}.`,
            en: `The meeting has ${formatItemRange(numbers)}.`,
          },
          position: placeWithin(person.position, person.presence.note ?? '', text),
          severity: errorIfMunicipal(profile),
        },
      ];
    });
  },
};

function people(protocol: Protocol): Person[] {
  const { chairs, secretaries, verifiers, present, substitutes, others, absent } = protocol;
  return [
    ...new Set([...chairs, ...secretaries, ...verifiers, ...present, ...substitutes, ...others, ...absent]),
  ];
}

/** A missing § in the middle of a range (`§§ 31–40` where 38 is kept apart) is not what the range is about. */
function unknownItems(person: Person, numbers: ReadonlySet<number>): number[] {
  const named = new Set([...(person.presence.items ?? []), ...person.recused, ...numbersInNote(person)]);
  return [...named].filter((number) => {
    return (
      !numbers.has(number) && !(named.has(number - 1) && named.has(number + 1) && isWithin(number, numbers))
    );
  });
}

/** `fr.o.m. § 50` and `ej § 50` leave no trace among the items attended when there is no such §. */
function numbersInNote({ presence }: Person): number[] {
  return findItemRanges(presence.note ?? '').flatMap(({ numbers }) => numbers);
}

function isWithin(number: number, numbers: ReadonlySet<number>): boolean {
  return number > Math.min(...numbers) && number < Math.max(...numbers);
}
