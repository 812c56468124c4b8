import { formatItemRange } from '../../model/item-range.ts';
import { attended, type Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { hasFixedMembers, isMunicipal } from '../status/laws.ts';
import { listsAttendance, standingAt, type Standing } from '../people/serving.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who verifies was there. That it is not the secretary has a rule of its own. */
export const justerareFranvarande: Rule = {
  name: 'justerare-franvarande',
  severity: 'warning',
  check: (protocol, profile) =>
    listsAttendance(protocol)
      ? protocol.verifiers
          .filter((verifier) => !protocol.secretaries.some(({ name }) => name === verifier.name))
          .flatMap((verifier) => checkOne(verifier, protocol, profile))
      : [],
};

function checkOne(verifier: Person, protocol: Protocol, profile: Profile): Finding[] {
  const own = protocol.items.filter(({ number }) => number === null || attended(verifier, number));
  const standings = own.map((item) => [item, standingAt(protocol, verifier.name, item)] as const);
  const [first] = standings;
  if (!first) return [];
  if (standings.every(([, standing]) => standing === first[1])) {
    return isMissing(first[1], profile) ? [finding(verifier, wholly[first[1]]!)] : [];
  }
  const missed = standings.filter(([, standing]) => standing === 'absent').map(([item]) => item);
  return missed.length > 0 ? [partly(verifier, missed)] : [];
}

function isMissing(standing: Standing, profile: Profile): boolean {
  if (standing === 'absent') return true;
  if (standing === 'unlisted')
    return (
      hasFixedMembers(profile) ||
      profile.demands.meeting === 'group' ||
      profile.demands.meeting === 'negotiation'
    );
  return (standing === 'not-serving' || standing === 'other') && isMunicipal(profile);
}

const wholly: Readonly<Partial<Record<Standing, { readonly sv: string; readonly en: string }>>> = {
  absent: { sv: 'var frånvarande', en: 'was absent' },
  unlisted: { sv: 'finns inte i närvarolistan', en: 'is not in the attendance list' },
  'not-serving': { sv: 'är ersättare och tjänstgjorde inte', en: 'is a substitute and did not serve' },
  other: { sv: 'är inte ledamot', en: 'is no member' },
};

function partly(verifier: Person, missed: readonly Item[]): Finding {
  const range = formatItemRange(missed.flatMap(({ number }) => number ?? []));
  return finding(verifier, { sv: `deltog inte i ${range}`, en: `did not take part in ${range}` });
}

function finding({ name, position }: Person, what: { readonly sv: string; readonly en: string }): Finding {
  return {
    message: {
      sv: `Justeraren ${name} ${what.sv}.`,
      en: `The verifier ${name} ${what.en}.`,
    },
    help: {
      sv: 'Rätta namnet eller närvarolistan, eller skriv vilka §§ var och en justerar.',
      en: 'Correct the name or the attendance list, or write which §§ each of them verifies.',
    },
    position,
  };
}
