import { formatItemRange } from '../../model/item-range.ts';
import { isExtract } from '../status/is-extract.ts';
import { isVerified } from '../status/is-verified.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Rule } from '../rule.ts';

/** All of a protocol that is justerat is verified. */
export const justeringTackerInteAllt: Rule = {
  name: 'justering-tacker-inte-allt',
  severity: 'error',
  check: (protocol) => {
    const left = unverified(protocol);
    if (left.length === 0) return [];
    const range = formatItemRange(left);
    return [
      {
        message: {
          sv: `Protokollet är justerat, men ingen justering gäller ${range}.`,
          en: `The protocol is verified, but no verification is for ${range}.`,
        },
        help: {
          sv: 'Skriv vilken dag paragraferna justerades, eller rätta §§ vid justeringen.',
          en: 'Write on which day they were verified, or correct the §§ of the verification.',
        },
        position: protocol.verifications[0]!.position,
      },
    ];
  },
};

function unverified(protocol: Protocol): number[] {
  const { verifications, items, status } = protocol;
  if (!isVerified(status) || verifications.length === 0 || isExtract(protocol)) return [];
  if (verifications.some((unit) => unit.items === null)) return [];
  // A notice alone verifies nothing.
  const covered = new Set(
    verifications.flatMap((unit) => (unit.date === null && unit.notice !== null ? [] : (unit.items ?? []))),
  );
  return items.flatMap(({ number }) => (number === null || covered.has(number) ? [] : [number]));
}
