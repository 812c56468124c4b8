import {
  generalPerCapsulam,
  signedByAll,
  ownerIsNoPerson,
  perCapsulam,
} from '../../language/per-capsulam.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { fullText } from '../content/full-text.ts';
import { isVerified } from '../is-verified.ts';
import { textOfItem } from '../item-parts.ts';
import type { Rule } from '../rule.ts';

/** Where the shareholders decide without meeting, all of them sign. */
export const perCapsulamUnderskrift: Rule = {
  name: 'per-capsulam-underskrift',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'aktiebolagslagen' && demands.meeting === 'assembly',
  check: (protocol) => {
    if (!isPerCapsulam(protocol) || signedByAll.test(fullText(protocol))) return [];
    const missing = shareholdersWithoutSignature(protocol);
    const [first] = missing;
    if (!first) return [];
    const names = missing.map(({ written }) => written).join(', ');
    return [
      {
        message: {
          sv: `Stämman hölls per capsulam, men ${names} står inte bland dem som skriver under.`,
          en: `The meeting was held per capsulam, but ${names} is not among those who sign.`,
        },
        help: {
          sv: 'Skriv in alla aktieägare under ”justerare”, eller ”Protokollet undertecknas av samtliga aktieägare.”',
          en: 'Write all shareholders under “justerare”, or “Protokollet undertecknas av samtliga aktieägare.”',
        },
        position: first.position,
        // Until then they may still be added.
        severity: isVerified(protocol.status) ? 'error' : 'warning',
      },
    ];
  },
};

/** The meeting itself, not something else that an item tells of. */
function isPerCapsulam(protocol: Protocol): boolean {
  const { kind, title, body, meeting, coverNotes, items } = protocol;
  const names = [kind, title, body, meeting.place, meeting.written, ...coverNotes.map(({ text }) => text)];
  return (
    perCapsulam.test(names.join('\n')) || items.some((item) => generalPerCapsulam.test(textOfItem(item)))
  );
}

/** Who stands for a company or for others signs in its name, which the list of signers may tell otherwise. */
function shareholdersWithoutSignature({ present, chairs, secretaries, verifiers }: Protocol): Person[] {
  const signers = new Set([...chairs, ...secretaries, ...verifiers].map(({ name }) => name));
  return present.filter(
    ({ name, role }) => !signers.has(name) && !ownerIsNoPerson.test(`${name} ${role ?? ''}`),
  );
}
