import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Person } from '../../model/person.ts';
import type { CanonicalKey } from '../front-matter/keys.ts';
import { plainText, type FrontMatterValue } from '../front-matter/value.ts';
import { derivePresent, mergePartlyAbsent } from '../people/derive-present.ts';
import type { Identity } from '../people/identify.ts';
import { personFromFields } from '../people/person-from-fields.ts';
import { readPeopleList, type PeopleContext } from '../people/read-people.ts';
import type { ReadPerson } from '../people/read-person.ts';
import { collectIdentities, resolveNames } from '../people/resolve-names.ts';
import { resolvePresence } from '../people/resolve-presence.ts';
import type { Fields } from './fields.ts';
import { placeIn } from './place.ts';

/** The people of a protocol by what they were there as. */
export interface AttendanceLists {
  readonly chairs: readonly Person[];
  readonly secretaries: readonly Person[];
  readonly verifiers: readonly Person[];
  readonly called: readonly Person[];
  readonly present: readonly Person[];
  readonly substitutes: readonly Person[];
  readonly others: readonly Person[];
  readonly absent: readonly Person[];
}

/** What the notes say of the people, before the § numbers are known. */
export interface ReadAttendance {
  /** Text in place of a list (`Enligt bilaga 1`). */
  readonly note: string | null;
  /** All who are named, each once. */
  readonly identities: readonly Identity[];
  readonly diagnostics: readonly Diagnostic[];
  readonly resolve: (itemNumbers: readonly number[]) => AttendanceLists;
}

/** Reads who chaired, wrote, verifies, was called, came and did not, and finds the same people in each list. */
export function readAttendance(fields: Fields): ReadAttendance {
  const reader = new PeopleReader(fields);
  const both = reader.role('ordförande-och-sekreterare');
  const chairs = [...both, ...reader.role('ordförande')];
  const secretaries = [...both, ...reader.role('sekreterare')];
  const verifiers = reader.role('justerare');
  const called = reader.list('kallade');
  const members = [...reader.list('beslutande'), ...reader.list('närvarande')];
  const serving = reader.list('tjänstgörande-ersättare').map((person) => ({ ...person, serving: true }));
  const substitutes = [...serving, ...reader.list('ersättare', true)];
  const others = reader.list('övriga');
  const away = reader.list('frånvarande');
  const told =
    members.length === 0 && called.length > 0
      ? derivePresent(called, away)
      : mergePartlyAbsent(members, away);
  const identities = collectIdentities([
    called,
    told.present,
    substitutes,
    others,
    told.absent,
    chairs,
    secretaries,
  ]);
  const named = (people: readonly ReadPerson[]): ReadPerson[] => {
    const resolved = resolveNames(people, identities);
    reader.diagnostics.push(...resolved.diagnostics);
    return resolved.people;
  };
  const lists = {
    chairs: named(chairs),
    secretaries: named(secretaries.filter((person) => !both.includes(person))),
    verifiers: named(verifiers),
  };
  const resolved = { ...lists, secretaries: [...lists.chairs.slice(0, both.length), ...lists.secretaries] };
  return {
    note: reader.notes.join('\n') || null,
    identities,
    diagnostics: [...reader.diagnostics, ...told.diagnostics],
    resolve: (itemNumbers) => {
      const finish = (people: readonly ReadPerson[]): Person[] => resolvePresence(people, itemNumbers);
      return {
        chairs: finish(resolved.chairs),
        secretaries: finish(resolved.secretaries),
        verifiers: finish(resolved.verifiers),
        called: finish(called),
        present: finish(told.present),
        substitutes: finish(substitutes),
        others: finish(others),
        absent: finish(told.absent),
      };
    },
  };
}

/** Reads the lists of one cover and gathers what there is to tell about them. */
class PeopleReader {
  readonly notes: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** A list of people: one line is names with commas, a list has one person an entry. */
  list(key: CanonicalKey, substitutes = false): ReadPerson[] {
    return this.#read(key, this.#fields.isList(key) ? 'entry' : 'line', substitutes);
  }

  role(key: CanonicalKey): ReadPerson[] {
    return this.#read(key, 'entry', false);
  }

  #read(key: CanonicalKey, kind: PeopleContext['kind'], substitutes: boolean): ReadPerson[] {
    const people: ReadPerson[] = [];
    let texts: { text: string; context: PeopleContext }[] = [];
    const flush = (): void => {
      const read = readPeopleList(texts);
      people.push(...read.people);
      this.notes.push(...read.notes.map((note) => note.text));
      this.diagnostics.push(...read.diagnostics);
      texts = [];
    };
    for (const value of this.#fields.values(key)) {
      if (value.kind === 'map') {
        flush();
        people.push(this.#person(value));
      } else {
        const text = plainText(value);
        if (!/^[-–\s]*$/.test(text))
          texts.push({ text, context: { kind, substitutes, place: placeIn(value.position) } });
      }
    }
    flush();
    return people;
  }

  #person(value: FrontMatterValue & { kind: 'map' }): ReadPerson {
    const fields = Object.fromEntries(
      value.entries.map((entry) => [entry.field ?? entry.key, plainText(entry.value)]),
    );
    const { person, diagnostics } = personFromFields(fields, value.position);
    this.diagnostics.push(...diagnostics);
    return person;
  }
}
