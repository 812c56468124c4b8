import type { Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import { servingPeople } from '../../model/attendance.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** Somebody else than the chair and the secretary verifies. */
export const justerareRoll: Rule = {
  name: 'justerare-roll',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting !== 'negotiation',
  check: (protocol, profile) =>
    isOfTwo(protocol)
      ? []
      : [
          ...protocol.verifiers
            .filter((verifier) => isAmong(verifier, protocol.secretaries))
            .map((verifier) => roleFinding(verifier, { sv: 'sekreterare', en: 'secretary' })),
          ...chairsInPlaceOfVerifiers(protocol, profile).map((verifier) =>
            roleFinding(verifier, { sv: 'ordförande', en: 'chair' }),
          ),
        ],
};

/** Where two met there is nobody else. */
function isOfTwo(protocol: Protocol): boolean {
  const names = new Set(servingPeople(protocol).map(({ name }) => name));
  return names.size === 2;
}

/** The chair signs in any case and may be listed too; it is a fault where no other is. */
function chairsInPlaceOfVerifiers(
  { chairs, secretaries, verifiers }: Protocol,
  { demands }: Profile,
): Person[] {
  const whole = chairs.filter(({ presence }) => presence.items === null);
  const asVerifiers = verifiers.filter((verifier) => {
    return isAmong(verifier, whole) && !isAmong(verifier, secretaries);
  });
  // Where nobody has to verify, the chair may sign alone.
  return verifiers.length - asVerifiers.length < demands.verifiers ? asVerifiers : [];
}

function isAmong(person: Person, others: readonly Person[]): boolean {
  return others.some(({ name }) => name === person.name);
}

function roleFinding(
  { name, position }: Person,
  role: { readonly sv: string; readonly en: string },
): Finding {
  return {
    message: {
      sv: `${name} är både ${role.sv} och justerare.`,
      en: `${name} is both ${role.en} and verifier.`,
    },
    help: {
      sv: 'Skriv den som valdes att justera tillsammans med ordföranden.',
      en: 'Write the one who was chosen to verify together with the chair.',
    },
    position,
  };
}
