import { identify, type Identity } from '../../language/people/identify.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { listed } from '../../model/listed.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol, RoleHolder } from '../../model/protocol.ts';
import { isVerified } from '../status/is-verified.ts';
import type { Finding, Rule } from '../rule.ts';

type Role = RoleHolder['role'];

/** Whoever was chosen to verify has a place among the signatures, and once it is justerat so have chair and secretary. */
export const underskriftSaknas: Rule = {
  name: 'underskrift-saknas',
  severity: 'warning',
  check: (protocol, profile) => {
    const last = protocol.signatures.at(-1);
    if (!last || protocol.status === 'utkast') return [];
    return rolesAsked(protocol, profile).flatMap((role): Finding[] => {
      const names = missing(role, protocol);
      return names.length === 0 ? [] : [finding(names, role, last, protocol)];
    });
  },
};

/** Whose signatures can lack: before it is justerat only those of more who verify, where some do. */
function rolesAsked({ status, signatures }: Protocol, { demands }: Profile): readonly Role[] {
  const verifies = signatures.some(({ role }) => role === 'verifier');
  if (!isVerified(status)) return verifies ? ['verifier'] : [];
  // The parties sign for a group or in a negotiation, and where nobody verifies the lines may tell no more than who wrote.
  const isOfParties = demands.meeting === 'group' || demands.meeting === 'negotiation';
  return isOfParties || !verifies ? ['verifier'] : ['verifier', 'chair', 'secretary'];
}

/** Who has the role and signs nowhere; none where another signs in that role, of which rules of the reading tell. */
function missing(role: Role, protocol: Protocol): string[] {
  const { signatures, verifications } = protocol;
  const asked = askedFor(role, protocol);
  const signers = signatures.map(toIdentity);
  const units = verifications.flatMap((unit) => unit.signers);
  const known = asked.map((name) => toIdentity({ name }));
  const lacking = asked.filter(
    (name) =>
      identify(name, signers) === null &&
      // The other way round: what is written at the places for signatures may be the shorter one.
      ![...signers.map((signer) => signer.name), ...units].some((signer) => mayBe(signer, name, known)),
  );
  if (lacking.length === 0) return [];
  const own = signatures.filter((signature) => signature.role === role);
  if (role === 'verifier') return own.some(isStranger(asked, protocol)) ? [] : lacking;
  // Several lead in turn.
  return own.length === 0 && asked.length === 1 ? lacking : [];
}

/** Those whom the meeting chose, or else whom the notes name apart from the signatures. */
function askedFor(role: Role, protocol: Protocol): string[] {
  const chosen = protocol.elected.filter((one) => one.role === role);
  const places = new Set(protocol.signatures.map(({ position }) => position.start.offset));
  const named = holders[role](protocol).filter(({ position }) => !places.has(position.start.offset));
  return [...new Set((chosen.length > 0 ? chosen : named).map(({ name }) => name))];
}

const holders = {
  chair: ({ chairs }: Protocol) => chairs,
  secretary: ({ secretaries }: Protocol) => secretaries,
  verifier: ({ verifiers }: Protocol) => verifiers,
};

/** Whether somebody who neither was to verify nor leads or writes signs as one who verifies. */
function isStranger(asked: readonly string[], { chairs, secretaries }: Protocol) {
  const known = [...asked.map((name) => ({ name })), ...chairs, ...secretaries].map(toIdentity);
  return ({ name }: RoleHolder): boolean => identify(name, known) === null;
}

/** Whether a signature is that of somebody, or may be: `Sara` where two are called so is either. */
function mayBe(signer: string, name: string, known: readonly Identity[]): boolean {
  const found = identify(signer, known);
  if (found === null) return signer.includes(name);
  return 'person' in found ? found.person.name === name : found.candidates.some((one) => one.name === name);
}

function toIdentity({ name }: { readonly name: string }): Identity {
  return { name, initials: null };
}

const as: Readonly<Record<Role, Bilingual>> = {
  verifier: { sv: 'ska justera', en: 'is to verify' },
  chair: { sv: 'ledde mötet', en: 'led the meeting' },
  secretary: { sv: 'förde protokollet', en: 'kept the record' },
};

function finding(
  names: readonly string[],
  role: Role,
  { position }: RoleHolder,
  protocol: Protocol,
): Finding {
  const chosen = protocol.elected.find((one) => one.role === role && names.includes(one.name));
  return {
    message: {
      sv: `${listed(names, 'och')} ${as[role].sv} men står inte bland underskrifterna.`,
      en: `${listed(names, 'and')} ${as[role].en} but is not among the signatures.`,
    },
    help: {
      sv: 'Lägg till namnet bland underskrifterna, eller rätta vem som fick rollen.',
      en: 'Add the name to the signatures, or correct who got the role.',
    },
    position,
    ...(chosen && {
      related: [
        {
          message: { sv: `${chosen.name} valdes här.`, en: `${chosen.name} was chosen here.` },
          position: chosen.position,
        },
      ],
    }),
    // Until then a place may still be added.
    ...(!isVerified(protocol.status) && { severity: 'info' }),
  };
}
