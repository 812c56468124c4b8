import { verifiedAtOnce } from '../../language/verification.ts';
import { formatItemRange } from '../../model/item-range.ts';
import { addressOfPlace, placeOfAddress } from '../../model/signature-place.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Labels } from '../labels.ts';
import { circumstances, onBehalfOf, nameOf } from './people-view.ts';
import { isAtOnce } from './verification-view.ts';
import type { AtOnce } from './verification-view.ts';

/** One line to sign on. */
export interface SignatureView {
  /** What is signed for, above the line (`Justeras för länets kommuner`); null for those who answer for the protocol. */
  readonly caption: string | null;
  readonly name: string;
  /** The office, after the name (`ordförande och sekreterare`); null for verifiers. */
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
export function signatureGroups(protocol: Protocol, labels: Labels): SignatureGroup[] {
  return protocol.verifications.filter(isAtOnce).flatMap((unit) => {
    const range = formatItemRange(unit.items);
    const signatures = signatureViews({ ...protocol, verifiers: verifiersOf(unit, protocol) }, labels);
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

/** The lines of those who keep, lead and verify; none for a protocol that nobody leads or verifies. */
export function signatureViews(protocol: Protocol, labels: Labels): SignatureView[] {
  const { chairs, secretaries, verifiers } = protocol;
  if (chairs.length === 0 && verifiers.length === 0) return [];
  const both = chairs.filter((chair) => secretaries.some((secretary) => secretary.name === chair.name));
  const only = (people: readonly Person[]) =>
    people.filter((person) => !both.some(({ name }) => name === person.name));
  return [
    ...both.map((person) => officer(person, labels.chairAndSecretary, 'ordforande', labels)),
    ...only(secretaries).map((person) => officer(person, labels.secretary, 'sekreterare', labels)),
    ...only(chairs).map((person) =>
      officer(person, [labels.chair, ...circumstances(person, labels)].join(', '), 'ordforande', labels),
    ),
    ...verifiers.map((person, index) => verifier(person, labels, `justerare-${index + 1}`)),
  ];
}

/** A verifier in one line, but for the party signed for. */
export function verifierLine(person: Person, labels: Labels): string {
  const { name, role } = verifierWords(person, labels);
  return role === null ? name : `${name}, ${role}`;
}

function officer(person: Person, office: string, field: string, labels: Labels): SignatureView {
  const name = nameOf(person);
  const role = [office.charAt(0).toLowerCase() + office.slice(1), onBehalfOf(person, labels)]
    .filter((text) => text !== null)
    .join(', ');
  return { caption: null, name, role, place: addressOfPlace({ field, label: `${office}: ${name}` }) };
}

function verifier(person: Person, labels: Labels, field: string): SignatureView {
  const { name, role } = verifierWords(person, labels);
  const caption = person.for === null ? labels.verifiedBy : `${labels.verifiedFor} ${person.for}`;
  return { caption, name, role, place: addressOfPlace({ field, label: `${caption}: ${name}` }) };
}

function verifierWords(person: Person, labels: Labels): Pick<SignatureView, 'name' | 'role'> {
  const details = [person.role, person.organisation, ...circumstances(person, labels)].filter(
    (text) => text !== null,
  );
  return { name: nameOf(person), role: details.length === 0 ? null : details.join(', ') };
}
