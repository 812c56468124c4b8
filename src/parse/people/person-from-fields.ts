import { answersYes, answersNo } from '../../language/attendance-words.ts';
import type { Position } from 'unist';
import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import { joinDetails } from '../../language/people/join-details.ts';
import { unreadField } from './people-diagnostics.ts';
import { readPeople } from './read-people.ts';
import { readHead } from '../../language/people/read-head.ts';
import { presenceOf } from './unfinished-person.ts';
import { unnamed } from './read-person.ts';
import type { ReadPerson } from './read-person.ts';
import { readRemarks } from '../../language/people/read-remarks.ts';
import { readItems } from '../../language/people/remark-patterns.ts';
import { withoutMarks } from '../../model/text-shapes.ts';

/** The keys of a person written as a mapping, in the plain letters of `plainKey`. */
const keys = [
  'namn',
  'roll',
  'organisation',
  'parti',
  'for',
  'ersatter',
  'distans',
  'jav',
  'paragrafer',
] as const;
type Key = (typeof keys)[number];

const knownKeys: Bilingual = {
  sv: 'En person har namn, roll, organisation, parti, för, ersätter, distans, jäv och paragrafer.',
  en: 'A person has namn, roll, organisation, parti, för, ersätter, distans, jäv and paragrafer.',
};
const yesOrNo: Bilingual = { sv: 'Skriv ja eller nej.', en: 'Write ja or nej.' };
const itemNumbers: Bilingual = { sv: 'Skriv §-nummer: 36, 38–40.', en: 'Write § numbers: 36, 38–40.' };

/**
 * Reads a person written as a mapping (`{namn: Kim Sav, parti: S, jäv: § 36}`). Keys in any case, with or without the
 * dots of å, ä, ö. `substitutes`: the list is one of substitutes, who serve only when said to. A key or value that can't be read is a `person-oklar` warning and stays in the note of the presence.
 */
export function personFromFields(
  fields: Readonly<Record<string, string>>,
  position: Position,
  substitutes = false,
): { person: ReadPerson; diagnostics: Diagnostic[] } {
  const given = new Map<Key, string>();
  const diagnostics: Diagnostic[] = [];
  const kept: string[] = [];
  const keep = (key: string, value: string, expected: Bilingual): void => {
    kept.push(`${key}: ${value}`);
    diagnostics.push(unreadField(key, value, expected, position));
  };
  for (const [key, value] of Object.entries(fields)) {
    const known = keys.find((each) => each === plainKey(key));
    if (known === undefined) keep(key, value, knownKeys);
    else if (value.trim() !== '') given.set(known, value.trim());
  }

  const named = readName(given.get('namn') ?? '', position, substitutes);
  diagnostics.push(...named.diagnostics);
  const recused = readItems(given.get('jav') ?? '');
  if (given.has('jav') && recused.length === 0) keep('jäv', given.get('jav') ?? '', itemNumbers);
  const remote = readAnswer(given.get('distans'));
  if (given.has('distans') && remote === null) keep('distans', given.get('distans') ?? '', yesOrNo);
  const stated = readRemarks(given.get('paragrafer') ?? '');
  if (stated === null) keep('paragrafer', given.get('paragrafer') ?? '', itemNumbers);
  const presence = given.has('paragrafer') && stated !== null ? presenceOf(stated) : named.person.presence;

  const { person } = named;
  const replaced = given.has('ersatter') ? readHead(given.get('ersatter')!) : null;
  // `tjänstgörande ersättare för Birgit Ekman (KD)` as a role.
  const acting = readRemarks(given.get('roll') ?? '')?.find(({ replaces }) => replaces !== undefined);
  return {
    person: {
      ...person,
      role: joinDetails(person.role, acting === undefined ? given.get('roll') : acting.role),
      organisation: joinDetails(person.organisation, given.get('organisation')),
      party: joinDetails(person.party, given.get('parti')?.replace(/^\((.*)\)$/u, '$1')),
      for: joinDetails(person.for, given.get('for')),
      serving: person.serving || given.has('ersatter') || acting !== undefined,
      replaces: joinDetails(person.replaces, replaced?.name ?? acting?.replaces),
      replacedParty: person.replacedParty ?? replaced?.party ?? acting?.replacedParty ?? null,
      remote: remote ?? person.remote,
      recused: given.has('jav') ? recused : person.recused,
      presence: {
        ...presence,
        note: [presence.note, ...kept].filter((note) => note !== null).join(', ') || null,
      },
    },
    diagnostics,
  };
}

function plainKey(key: string): string {
  return withoutMarks(key.trim().toLowerCase().normalize('NFD'));
}

/** A mapping is one person, whatever its name holds. */
function readName(
  name: string,
  position: Position,
  substitutes: boolean,
): { person: ReadPerson; diagnostics: Diagnostic[] } {
  const { people, diagnostics } = readPeople(name, { kind: 'entry', place: () => position, substitutes });
  const [person] = people;
  if (person !== undefined && people.length === 1) return { person, diagnostics };
  return { person: { ...unnamed(position), name, written: name, serving: !substitutes }, diagnostics: [] };
}

function readAnswer(value: string | undefined): boolean | null {
  if (answersYes.test(value ?? '')) return true;
  return answersNo.test(value ?? '') ? false : null;
}
