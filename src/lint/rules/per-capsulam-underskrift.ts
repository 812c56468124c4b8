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
    if (!isPerCapsulam(protocol) || saysAll.test(fullText(protocol))) return [];
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
    /per[\s-]+capsulam/iu.test(names.join('\n')) ||
    items.some((item) => /stämman\s+(?:\p{L}+\s+){0,2}per[\s-]+capsulam/iu.test(textOfItem(item)))
  );
}

const saysAll =
  /(?:undertecknas?|undertecknats|skri(?:ver|vs|vit)\s+under|underskri\p{L}*|justeras?|signera[st]?)\s+av\s+(?:samtliga|alla)|(?:samtliga|alla)\s+aktieägare\s+(?:har\s+)?(?:undertecknar|undertecknat|skriver|skrivit)/iu;

/** Who stands for a company or for others signs in its name, which the list of signers may tell otherwise. */
function shareholdersWithoutSignature({ present, chairs, secretaries, verifiers }: Protocol): Person[] {
  const signers = new Set([...chairs, ...secretaries, ...verifiers].map(({ name }) => name));
  return present.filter(
    ({ name, role }) => !signers.has(name) && !standsForOthers.test(`${name} ${role ?? ''}`),
  );
}

const standsForOthers =
  /(?<!\p{L})(?:AB|HB|KB|stiftelse\p{L}*|förening\p{L}*|kommun\p{L}*|region\p{L}*|ombud|genom|fullmakt|företräd\p{L}*|revisor|ledamot|styrelse\p{L}*|VD)(?!\p{L})/iu;
