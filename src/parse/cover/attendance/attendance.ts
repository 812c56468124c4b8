import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Person } from '../../../model/person.ts';
import type { AttendanceLists, RoleHolder } from '../../../model/protocol.ts';
import { derivePresent, mergePartlyAbsent } from '../../people/derive-present.ts';
import { identify, type Identity } from '../../../language/people/identify.ts';
import { otherRole, otherVerifier, signsUnchosen } from '../../people/people-diagnostics.ts';
import type { ReadPerson } from '../../people/read-person.ts';
import { collectIdentities, joinFirstNames, resolveNames } from '../../people/resolve-names.ts';
import { resolvePresence } from '../../people/resolve-presence.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { Fields } from '../fields.ts';
import { chairsAmong, isSecretary } from './listed-roles.ts';
import { mergePeople } from './merge-people.ts';
import { roleHolders } from './role-holders.ts';
import { otherSigners } from './other-signers.ts';
import { partOfficials } from './officials.ts';
import { PeopleReader } from './people-reader.ts';

/** What the notes say of the people, before the § numbers are known. */
export interface ReadAttendance {
  /** Text in place of a list (`Enligt bilaga 1`). */
  readonly note: string | null;
  /** All who are named, each once. */
  readonly identities: readonly Identity[];
  readonly diagnostics: readonly Diagnostic[];
  readonly signatures: readonly RoleHolder[];
  readonly elected: readonly RoleHolder[];
  readonly resolve: (itemNumbers: readonly number[]) => AttendanceLists;
}

/** What the items tell of people; asked for only where it is needed. */
export interface ToldInItems {
  /** Who opened the meeting as its chair. */
  readonly openingChair: () => FrontMatterEntry | null;
  /** Who was chosen to lead, to write and to verify: an entry for each role that is told of. */
  readonly chosen: () => readonly FrontMatterEntry[];
  /** What was read of the places for signatures; in a negotiation only who wrote, since each party has its own signer. */
  readonly signing: readonly FrontMatterEntry[];
  /** All that was read of them, in a negotiation too. */
  readonly closing: readonly FrontMatterEntry[];
  /** Whether the places for signatures give a name as that of one who verifies; false in a negotiation, where each party's signer does. */
  readonly isSignature: (person: ReadPerson) => boolean;
  /** Whether the notes have a name somewhere, as whole words. */
  readonly isWritten: (name: string) => boolean;
  /** Whether a board met, and no general meeting. */
  readonly isOfBoard: boolean;
}

/** Reads who chaired, wrote, verifies, was called, came and did not, and finds the same people in each list. */
export function readAttendance(
  fields: Fields,
  { openingChair, chosen, signing, closing, isSignature, isWritten, isOfBoard }: ToldInItems,
): ReadAttendance {
  const reader = new PeopleReader(fields, isWritten);
  const called = reader.list('kallade');
  const members = mergePeople([reader.list('beslutande'), reader.list('närvarande')]);
  const serving = reader
    .list('tjänstgörande-ersättare', true)
    .map((person) => ({ ...person, serving: true }));
  const [deputies, officials] = partOfficials(mergePeople([serving, reader.list('ersättare', true)]).people);
  const others = mergePeople([officials, reader.list('övriga')]).people;
  const away = reader.list('frånvarande');
  const merged =
    members.people.length === 0 && called.length > 0
      ? derivePresent(called, away)
      : mergePartlyAbsent(members.people, away);
  // `Dag Molin, anmält förhinder` among the substitutes
  const [substitutes, awayToo] = partAbsent(deputies);
  const told = { ...merged, absent: [...merged.absent, ...awayToo] };
  const listed = [called, told.present, substitutes, others, told.absent];
  const known = [
    ...collectIdentities(listed),
    ...reader.namesAlone(['ordförande', 'sekreterare', 'justerare']),
  ];
  const both = reader.role('ordförande-och-sekreterare', known);
  const chairs = mergePeople([both, reader.role('ordförande', known)]).people;
  const secretaries = mergePeople([both, reader.role('sekreterare', known)]).people;
  const verifiers = reader.role('justerare', known);
  const identities = collectIdentities([...listed, chairs, secretaries]);
  const diagnostics = [...reader.diagnostics, ...members.diagnostics, ...told.diagnostics];
  const named = (people: readonly ReadPerson[]): ReadPerson[] => {
    const resolved = resolveNames(people, identities);
    for (const diagnostic of resolved.diagnostics) diagnostics.push(diagnostic);
    return resolved.people;
  };
  const there = [...told.present, ...substitutes.filter((person) => person.serving)];
  const full = [...chairs, ...secretaries, ...verifiers];
  const joined = (people: readonly ReadPerson[]): ReadPerson[] => {
    const whole = joinFirstNames(people, [...full, ...listed.filter((list) => list !== people).flat()]);
    for (const diagnostic of whole.diagnostics) diagnostics.push(diagnostic);
    return whole.people;
  };
  const chairing = named(chairs.length > 0 ? chairs : chairsAmong(there, reader, openingChair, isOfBoard));
  const writing = named(secretaries.length > 0 ? secretaries : [...there, ...others].filter(isSecretary));
  const signers = named(verifiers);
  const leading = withParties(chairing, signers);
  const lists = {
    chairs: leading,
    secretaries: writing,
    verifiers: withoutSigningChair(signers, leading, isSignature, () => named(electedTo(chosen(), reader))),
    called: joined(called),
    present: joined(told.present),
    substitutes: joined(substitutes),
    others: joined(others),
    absent: joined(told.absent),
  };
  for (const told of othersThanChosen(lists, reader, chosen)) diagnostics.push(told);
  for (const told of otherSigners({ fields, reader, signing, chairs: leading, chosen }))
    diagnostics.push(told);
  const everyone = [...listed, lists.chairs, lists.secretaries, lists.verifiers];
  const signatures = roleHolders(closing, reader, everyone);
  return {
    signatures,
    elected: signatures.length > 0 ? roleHolders(chosen(), reader, everyone) : [],
    note: reader.notes.join('\n') || null,
    identities,
    diagnostics,
    resolve: (itemNumbers) => {
      const resolved = Object.entries(lists).map(([key, people]) => [
        key,
        resolvePresence(people, itemNumbers),
      ]);
      return Object.fromEntries(resolved) as Record<keyof typeof lists, Person[]>;
    },
  };
}

function partAbsent(people: readonly ReadPerson[]): readonly [there: ReadPerson[], absent: ReadPerson[]] {
  return [people.filter(({ absent }) => !absent), people.filter(({ absent }) => absent)];
}

/** The chair, with the party that stands at the place for the signature alone. */
function withParties(chairs: readonly ReadPerson[], signers: readonly ReadPerson[]): ReadPerson[] {
  return chairs.map((chair) => ({
    ...chair,
    party: chair.party ?? signers.find(({ name }) => name === chair.name)?.party ?? null,
  }));
}

/** The chair signs below *Justeras* with those who verify, and is none of them. */
function withoutSigningChair(
  verifiers: readonly ReadPerson[],
  chairs: readonly ReadPerson[],
  isSignature: (person: ReadPerson) => boolean,
  elected: () => readonly ReadPerson[],
): readonly ReadPerson[] {
  const others = verifiers.filter((person) => {
    const isPlain =
      person.for === null && person.organisation === null && person.presence.include.length === 0;
    return !(isPlain && chairs.some(({ name }) => name === person.name) && isSignature(person));
  });
  if (others.length > 0 || verifiers.length === 0) return others;
  // Below *Justeras* only the chair has signed yet: those who were chosen to are to sign too.
  const chosen = elected();
  return chosen.length > 0 ? chosen : verifiers;
}

function electedTo(entries: readonly FrontMatterEntry[], reader: PeopleReader): ReadPerson[] {
  return entries.filter(({ key }) => key === 'justerare').flatMap((entry) => reader.entry(entry));
}

/** Told where somebody else leads, writes or signs than who was chosen: a name on each side that is not on the other. */
function othersThanChosen(
  {
    verifiers,
    chairs,
    secretaries,
  }: Readonly<Record<'verifiers' | 'chairs' | 'secretaries', readonly ReadPerson[]>>,
  reader: PeopleReader,
  chosen: () => readonly FrontMatterEntry[],
): Diagnostic[] {
  if (verifiers.length + chairs.length + secretaries.length === 0) return [];
  return chosen().flatMap((entry) => {
    const isVerifier = entry.key === 'justerare';
    const stated = isVerifier ? verifiers : entry.key === 'ordförande' ? chairs : secretaries;
    const elected = reader.entry(entry);
    const missing = elected.filter(({ name }) => identify(name, stated) === null);
    const known = isVerifier ? [...elected, ...chairs, ...secretaries] : elected;
    const added = stated.filter(({ name }) => identify(name, known) === null);
    if (missing.length === 0 || added.length === 0) return [];
    if (isVerifier)
      return [
        otherVerifier(added, missing, entry.position),
        ...signsUnchosen('justerare', added, missing, entry.position),
      ];
    // Of several who lead or write, one was chosen for some of the meeting.
    return stated.length === 1
      ? [
          otherRole(entry.key as 'ordförande' | 'sekreterare', added, missing, entry.position),
          ...signsUnchosen(entry.key as 'ordförande' | 'sekreterare', added, missing, entry.position),
        ]
      : [];
  });
}
