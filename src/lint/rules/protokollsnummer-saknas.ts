import { tellsNumber, numbersByCustom } from '../../language/protocol-numbers.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Profile } from '../../model/profile.ts';
import { nearOnCover } from '../content/near-on-cover.ts';
import type { Rule } from '../rule.ts';

/** A protocol of a series has its number. */
export const protokollsnummerSaknas: Rule = {
  name: 'protokollsnummer-saknas',
  severity: 'error',
  applies: (profile) => profile.demands.protocolSeries || isAssociationBoard(profile),
  check: (protocol, profile) => {
    const { protocolNumber, title } = protocol;
    if (protocolNumber !== null || tellsNumber.test(title ?? '')) return [];
    if (!profile.demands.protocolSeries && !isEconomicAssociation(protocol)) return [];
    return [
      {
        message: {
          sv: 'Protokollets nummer saknas.',
          en: 'The number of the protocol is missing.',
        },
        help: {
          sv: 'Skriv ”protokollsnummer: 5” överst mellan raderna ”---”.',
          en: 'Write “protokollsnummer: 5” between the lines “---” at the top.',
        },
        ...nearOnCover(protocol, 'facts'),
        ...(!profile.demands.protocolSeries && { severity: 'warning' as const }),
      },
    ];
  },
};

function isAssociationBoard({ demands }: Profile): boolean {
  return demands.law === null && demands.meeting === 'board';
}

/** Associations under lag (2018:672), told by their names: by custom their boards number as companies do. */
function isEconomicAssociation({ body, principal }: Protocol): boolean {
  return numbersByCustom.test(`${body ?? ''} ${principal ?? ''}`);
}
