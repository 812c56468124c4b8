import { formatItemRange } from '../../model/item-range.ts';
import { attended, type Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where several chaired, each § has one chair. */
export const ordforandeParagrafer: Rule = {
  name: 'ordforande-paragrafer',
  severity: 'warning',
  applies: (profile) => isMunicipal(profile) || ['board', 'assembly'].includes(profile.demands.meeting),
  check: (protocol) => {
    const numbers = protocol.items.flatMap(({ number }) => number ?? []);
    const ranged = protocol.chairs.filter(({ presence }) => presence.items !== null);
    // One without §§ led what the others did not.
    if (protocol.chairs.length < 2 || ranged.length === 0) return [];
    const hasRest = ranged.length < protocol.chairs.length;
    const none = hasRest ? [] : numbers.filter((number) => countChairs(ranged, number) === 0);
    const several = numbers.filter((number) => countChairs(ranged, number) > 1);
    return [...gap(none, protocol), ...overlap(several, ranged)];
  },
};

function countChairs(chairs: readonly Person[], number: number): number {
  return chairs.filter((chair) => attended(chair, number)).length;
}

function gap(numbers: readonly number[], { chairs }: Protocol): Finding[] {
  if (numbers.length === 0) return [];
  const range = formatItemRange(numbers);
  return [
    {
      message: {
        sv: `Ingen av ordförandena står för ${range}.`,
        en: `None of the chairs is given for ${range}.`,
      },
      help: {
        sv: 'Rätta de §§ som står vid ordförandena, så att varje § har en.',
        en: 'Correct the §§ at the chairs, so that each § has one.',
      },
      position: chairs.at(-1)!.position,
    },
  ];
}

function overlap(numbers: readonly number[], chairs: readonly Person[]): Finding[] {
  if (numbers.length === 0) return [];
  const range = formatItemRange(numbers);
  const both = chairs.filter((chair) => attended(chair, numbers[0]!));
  const names = both.map(({ name }) => name);
  return [
    {
      message: {
        sv: `${names.join(' och ')} står båda som ordförande för ${range}.`,
        en: `${names.join(' and ')} are both given as the chair of ${range}.`,
      },
      help: {
        sv: 'Skriv vid var och en bara de §§ som han eller hon ledde.',
        en: 'Write at each of them only the §§ that he or she led.',
      },
      position: both.at(-1)!.position,
    },
  ];
}
