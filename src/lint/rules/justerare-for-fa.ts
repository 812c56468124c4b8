import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isPrepared } from '../status/is-prepared.ts';
import type { Rule } from '../rule.ts';

/** As many verify as law or the rules of the body ask for. */
export const justerareForFa: Rule = {
  name: 'justerare-for-fa',
  severity: 'error',
  applies: ({ demands }) => demands.law !== null,
  check: (protocol, profile) => {
    const needed = profile.demands.verifiers;
    const count = countVerifiers(protocol, profile);
    if (count === null || count >= needed || isPrepared(protocol)) return [];
    return [
      {
        message: {
          sv: `${count} justerare, men det behövs ${needed}${besides(profile).sv}.`,
          en: `${count} to verify, but ${needed} are needed${besides(profile).en}.`,
        },
        help: {
          sv: 'Skriv alla som valdes att justera under ”justerare”, en per rad.',
          en: 'Write all who were chosen to verify under “justerare”, one a line.',
        },
        ...(protocol.verifiers[0] ? { position: protocol.verifiers[0].position } : {}),
      },
    ];
  },
};

/** How many there are besides the chair; null where another rule tells of it, or nobody could be chosen. */
function countVerifiers(protocol: Protocol, profile: Profile): number | null {
  const { verifiers, present, chairs, attendanceNote } = protocol;
  if (verifiers.length === 0) {
    // The only director verifies with nobody.
    const isBoardOfMore = attendanceNote !== null || present.length > 1;
    return profile.required.verifiers || !isBoardOfMore ? null : 0;
  }
  const others = verifiers.filter(({ name }) => !chairs.some((chair) => chair.name === name));
  // A negotiation is verified by its leader for one of the parties. A chair alone is told of by the rule on roles.
  if (profile.demands.meeting === 'negotiation') return verifiers.length;
  return others.length === 0 ? null : others.length;
}

function besides({ demands }: Profile): { readonly sv: string; readonly en: string } {
  return demands.meeting === 'negotiation'
    ? { sv: ', en för varje part', en: ', one for each party' }
    : { sv: ' utöver ordföranden', en: ' besides the chair' };
}
