import { addressOfPlace } from '../../model/signature-place.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Labels } from '../labels.ts';
import { circumstances, onBehalfOf, nameOf } from './people-view.ts';

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
