import { verifiedAtOnce } from '../../language/verification.ts';
import { formatItemRange } from '../../model/item-range.ts';
import { addressOfPlace, placeOfAddress } from '../../model/signature-place.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { withSmallInitial } from '../../model/text.ts';
import type { Labels } from '../labels.ts';
import { circumstances, onBehalfOf, nameOf } from './people-view.ts';
import { isAtOnce } from './verification-view.ts';
import type { AtOnce } from './verification-view.ts';
import type { Wording } from './rendering.ts';

/** One line to sign on. */
export interface SignatureView {
  /** As what is signed, above the line (`Sekreterare`, `Justeras för länets kommuner`). */
  readonly caption: string;
  readonly name: string;
  /** What more is told of the one who signs, after the name; null for nothing. */
  readonly role: string | null;
  /** Address of the link that marks the room above the line, where it is to be a field. */
  readonly place: string;
}

/** The lines of those who sign for items that were verified at once, apart from the others. */
export interface SignatureGroup {
  /** `Omedelbar justering § 38`. */
  readonly title: string;
  readonly signatures: readonly SignatureView[];
}

/** One group for each verification at once: its own signers where the notes name them, else those of the protocol. */
export function signatureGroups(protocol: Protocol, wording: Wording): SignatureGroup[] {
  return protocol.verifications.filter(isAtOnce).flatMap((unit) => {
    const range = formatItemRange(unit.items);
    const signatures = signatureViews({ ...protocol, verifiers: verifiersOf(unit, protocol) }, wording);
    return signatures.length === 0
      ? []
      : [
          {
            title: `${verifiedAtOnce[protocol.language]} ${range}`,
            signatures: signatures.map(ofItems(range)),
          },
        ];
  });
}

/** The fields of a group tell which items are signed for. */
function ofItems(range: string): (signature: SignatureView) => SignatureView {
  const suffix = range.replaceAll(/\D+/g, '-');
  return (signature) => {
    const { field, label } = placeOfAddress(signature.place)!;
    const place = addressOfPlace({ field: `${field}${suffix}`, label: `${label}, ${range}` });
    return { ...signature, place };
  };
}

/** Chair and secretary have lines of their own, also where the unit names them among its signers. */
function verifiersOf({ signers, position }: AtOnce, protocol: Protocol): readonly Person[] {
  const { verifiers, chairs, secretaries } = protocol;
  if (signers.length === 0) return verifiers;
  const isOfficer = (signer: string) => [...chairs, ...secretaries].some(({ name }) => signer.includes(name));
  return signers
    .filter((signer) => !isOfficer(signer))
    .map(
      (signer) =>
        verifiers.find(({ name }) => signer.includes(name)) ?? {
          ...nobody,
          name: signer,
          written: signer,
          position,
        },
    );
}

/** What is known of a signer of whom the notes have no more than the name. */
const nobody: Omit<Person, 'name' | 'written' | 'position'> = {
  type: 'person',
  initials: null,
  role: null,
  organisation: null,
  party: null,
  for: null,
  serving: false,
  replaces: null,
  remote: false,
  recused: [],
  presence: { items: null, note: null },
};

/**
 * The lines of those who keep, lead and verify; none for a protocol that nobody leads or verifies. A chair who verifies too signs
 * once, but in a negotiation, where each party does.
 */
export function signatureViews(protocol: Protocol, { profile, labels }: Wording): SignatureView[] {
  const { chairs, secretaries, verifiers } = protocol;
  if (chairs.length === 0 && verifiers.length === 0) return [];
  const isAmong = (people: readonly Person[]) => (person: Person) =>
    people.some(({ name }) => name === person.name);
  const both = chairs.filter(isAmong(secretaries));
  const apart = profile.demands.meeting === 'negotiation' ? [] : chairs.filter(isAmong(verifiers));
  const officers = [
    ...both.map((person) => ({ person, office: labels.chairAndSecretary, field: 'ordforande' })),
    ...secretaries
      .filter((person) => !isAmong(both)(person))
      .map((person) => ({ person, office: labels.secretary, field: 'sekreterare' })),
    ...chairs
      .filter((person) => !isAmong(both)(person))
      .map((person) => ({ person, office: labels.chair, field: 'ordforande' })),
  ];
  return [
    ...officers.map(({ person, office, field }) => {
      const verifying = isAmong(apart)(person)
        ? verifiers.find(({ name }) => name === person.name)
        : undefined;
      return officer(person, { office, field, verifying }, labels);
    }),
    ...verifiers
      .filter((person) => !isAmong(apart)(person))
      .map((person, index) => verifier(person, labels, `justerare-${index + 1}`)),
  ];
}

/** A verifier in one line, but for the party signed for. */
export function verifierLine(person: Person, labels: Labels): string {
  const { name, role } = verifierWords(person, labels);
  return role === null ? name : `${name}, ${role}`;
}

/** An office, the field of who holds it, and the same person as a verifier. */
interface Office {
  readonly office: string;
  readonly field: string;
  readonly verifying: Person | undefined;
}

function officer(person: Person, { office, field, verifying }: Office, labels: Labels): SignatureView {
  const isChair = field === 'ordforande';
  const told = [
    verifying === undefined ? null : withSmallInitial(office),
    onBehalfOf(person, labels),
    ...(isChair ? circumstances(person, labels) : []),
  ].filter((text) => text !== null);
  const caption = verifying === undefined ? office : captionOf(verifying, labels);
  return signature({
    caption,
    name: nameOf(person),
    role: told.length === 0 ? null : told.join(', '),
    field,
  });
}

function verifier(person: Person, labels: Labels, field: string): SignatureView {
  return signature({ caption: captionOf(person, labels), ...verifierWords(person, labels), field });
}

function captionOf(verifying: Person, labels: Labels): string {
  return verifying.for === null ? labels.verifiedBy : `${labels.verifiedFor} ${verifying.for}`;
}

function signature({
  field,
  ...words
}: Pick<SignatureView, 'caption' | 'name' | 'role'> & { readonly field: string }): SignatureView {
  return { ...words, place: addressOfPlace({ field, label: `${words.caption}: ${words.name}` }) };
}

function verifierWords(person: Person, labels: Labels): Pick<SignatureView, 'name' | 'role'> {
  const details = [person.role, person.organisation, ...circumstances(person, labels)].filter(
    (text) => text !== null,
  );
  return { name: nameOf(person), role: details.length === 0 ? null : details.join(', ') };
}
