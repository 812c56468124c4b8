import { identify } from '../../../language/people/identify.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { otherSigner } from '../../people/people-diagnostics.ts';
import type { ReadPerson } from '../../people/read-person.ts';
import type { Fields } from '../fields.ts';
import type { PeopleReader } from './people-reader.ts';

type Role = 'ordförande' | 'sekreterare' | 'justerare';

/** Where the places for signatures and the rest of the notes may differ. */
interface Signatures {
  readonly fields: Fields;
  readonly reader: PeopleReader;
  /** What was read of the places for signatures. */
  readonly signing: readonly FrontMatterEntry[];
  readonly chairs: readonly ReadPerson[];
  /** Who was chosen at the meeting. */
  readonly chosen: () => readonly FrontMatterEntry[];
}

/**
 * Told where one signs as what the top of the notes says of another. Where the meeting chose the one who signs, the top is wrong;
 * else the signature is.
 */
export function otherSigners(signatures: Signatures): Diagnostic[] {
  const { fields, signing, chairs } = signatures;
  if (signing.length === 0) return [];
  const places = new Set(signing);
  const told = (['ordförande', 'sekreterare', 'justerare'] as const).flatMap((role) => {
    const entries = fields.entries(role);
    const named = peopleOf(
      entries.filter((entry) => !places.has(entry)),
      signatures,
    );
    const signers = peopleOf(
      entries.filter((entry) => places.has(entry)),
      signatures,
    ).filter((person) => role !== 'justerare' || !isAmong(person, chairs));
    return differing(role, named, signers, signatures);
  });
  return told.length > 0 ? told : chairWhoSignsNot(signatures);
}

function differing(
  role: Role,
  named: readonly ReadPerson[],
  signers: readonly ReadPerson[],
  { chosen, reader }: Signatures,
): Diagnostic[] {
  const added = signers.filter((person) => !isAmong(person, named));
  const missing = named.filter((person) => !isAmong(person, signers));
  const [signs, stated] = [added[0], missing[0]];
  if (!signs || !stated || isForSome(added) || isForSome(missing)) return [];
  if (role !== 'justerare' && added.length < signers.length) return [];
  const elected = electedAs(role, chosen(), reader);
  // Whoever was chosen for neither is told where that one was chosen (`vald-annan`, `justerare-andra`).
  if (elected.length > 0 && !isAmong(signs, elected) && !isAmong(stated, elected)) return [];
  const isTopWrong = isAmong(signs, elected) && !isAmong(stated, elected);
  return [otherSigner(role, stated, signs, isTopWrong ? stated : signs)];
}

/** The chair, as chosen or named, is none of those below *Justeras*, and somebody is who was not chosen to verify. */
function chairWhoSignsNot({ signing, chairs, chosen, reader }: Signatures): Diagnostic[] {
  const [chair] = chairs;
  if (!chair || chairs.length > 1 || signing.some(({ key }) => key !== null && leads.has(key))) return [];
  const signers = signing.filter(({ key }) => key === 'justerare').flatMap((entry) => reader.entry(entry));
  const elected = electedAs('justerare', chosen(), reader);
  const others = signers.filter((person) => !isAmong(person, elected));
  const [other] = others;
  const areThere = elected.length > 0 && elected.every((person) => isAmong(person, signers));
  if (!other || others.length > 1 || !areThere || isAmong(chair, signers)) return [];
  return [otherSigner('ordförande', chair, other, other)];
}

const leads: ReadonlySet<CanonicalKey> = new Set(['ordförande', 'ordförande-och-sekreterare']);

function electedAs(role: Role, chosen: readonly FrontMatterEntry[], reader: PeopleReader): ReadPerson[] {
  return chosen.filter(({ key }) => key === role).flatMap((entry) => reader.entry(entry));
}

function peopleOf(entries: readonly FrontMatterEntry[], { reader }: Signatures): ReadPerson[] {
  return entries.flatMap((entry) => reader.entry(entry));
}

function isAmong({ name }: ReadPerson, people: readonly ReadPerson[]): boolean {
  return identify(name, people) !== null;
}

/** Whether any of them has a part of the items, or signs for a party. */
function isForSome(people: readonly ReadPerson[]): boolean {
  return people.some(({ presence, for: party }) => presence.note !== null || party !== null);
}
