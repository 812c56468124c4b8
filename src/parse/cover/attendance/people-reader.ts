import { partAtColon } from '../../../model/label-shape.ts';
import { answerBefore, answerAlone, answerNo } from '../../../language/attendance-words.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import { isSideLabel } from '../../front-matter/negotiating-sides.ts';
import {
  plainText,
  type FrontMatterEntry,
  type FrontMatterValue,
  type MapValue,
} from '../../front-matter/value.ts';
import { identify, type Identity } from '../../../language/people/identify.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { personFromFields } from '../../people/person-from-fields.ts';
import { SurnameFirst } from '../../people/surname-first.ts';
import { readPeopleList, type PeopleContext } from '../../people/read-people.ts';
import type { ReadPerson } from '../../people/read-person.ts';
import { valuesOf, type Fields } from '../fields.ts';
import { mergePeople } from './merge-people.ts';
import { placeIn } from '../place-in-line.ts';
import { splitPeople, splitShortNames, splitSide } from './split-people.ts';
import { textBefore, partsAtCommas } from '../../../model/text-shapes.ts';

/** Reads the people of one cover and gathers what there is to tell about them. */
export class PeopleReader {
  /** Texts in place of people (`Enligt bilaga 1`). */
  readonly notes: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #fields: Fields;
  readonly #order: SurnameFirst;
  readonly #listed: Identity[] = [];

  constructor(fields: Fields, isWritten: (name: string) => boolean) {
    this.#fields = fields;
    this.#order = new SurnameFirst(isWritten);
  }

  /** A list of people: one line is names with commas, a list has one person an entry. */
  list(key: CanonicalKey, substitutes = false): ReadPerson[] {
    const people = this.#all(key, ({ value }) => {
      const kind = value.kind === 'list' ? 'entry' : 'line';
      return this.#read(valuesOf(value), { kind, substitutes, isKnown: () => false });
    });
    const turned = this.#order.turned(people);
    this.diagnostics.push(...this.#order.diagnostics.splice(0));
    this.#listed.push(...turned.map(({ name, initials }) => ({ name, initials })));
    return turned;
  }

  /** The names that stand alone as a value of any of these keys. */
  namesAlone(keys: readonly CanonicalKey[]): Identity[] {
    return keys
      .flatMap((key) => this.#fields.values(key))
      .map((value) => plainText(value).trim())
      .filter(isFullName)
      .map((name) => ({ name, initials: null }));
  }

  /** Those who have a role: each text is one person; `known` are those named elsewhere. */
  role(key: CanonicalKey, known: readonly Identity[] = []): ReadPerson[] {
    const people = this.#role(key, known);
    // `Protokollförare: Lind Maria` above lists with the surname first.
    const turned = this.#order.turnedAlike(people, ({ name }) => identify(name, this.#listed) !== null);
    this.diagnostics.push(...this.#order.diagnostics.splice(0));
    return turned;
  }

  #role(key: CanonicalKey, known: readonly Identity[]): ReadPerson[] {
    const isKnown = (name: string): boolean => {
      const found = identify(name, known);
      return found !== null && 'person' in found && found.isExact;
    };
    return this.#all(key, ({ value }) =>
      this.#read(valuesOf(value), { kind: 'entry', substitutes: false, isKnown, isOfRole: true }),
    );
  }

  /** Those named by one entry, each text one person. */
  entry({ value }: FrontMatterEntry): ReadPerson[] {
    return this.#read(valuesOf(value), {
      kind: 'entry',
      substitutes: false,
      isKnown: () => false,
      isOne: true,
    });
  }

  /** Nobody is there twice because both front matter and body name them. */
  #all(key: CanonicalKey, read: (entry: FrontMatterEntry) => ReadPerson[]): ReadPerson[] {
    const merged = mergePeople(this.#fields.entries(key).map(read));
    for (const diagnostic of merged.diagnostics) this.diagnostics.push(diagnostic);
    return merged.people;
  }

  #read(
    values: readonly FrontMatterValue[],
    {
      kind,
      substitutes,
      isKnown,
      isOfRole = false,
      isOne = isOfRole,
    }: Pick<PeopleContext, 'kind'> & ReadOptions,
  ): ReadPerson[] {
    const people: ReadPerson[] = [];
    let texts: { text: string; context: PeopleContext }[] = [];
    const flush = (): void => {
      const read = readPeopleList(texts);
      for (const person of read.people) people.push(person);
      this.notes.push(...read.notes.map((note) => note.text));
      for (const diagnostic of read.diagnostics) this.diagnostics.push(diagnostic);
      texts = [];
    };
    let side = '';
    for (const value of values) {
      if (value.kind === 'text' && value !== values.at(-1) && isSideAlone(value.text)) {
        side = `${value.text.trim()} `;
        continue;
      }
      if (value.kind === 'map') {
        flush();
        people.push(this.#person(value, substitutes));
        continue;
      }
      const written = plainText(value);
      const named = splitSide(written);
      const parts =
        named?.people ??
        (isOne ? splitShortNames(written, this.#listed) : null) ??
        (kind === 'entry' ? splitPeople(written, isKnown, isOfRole ? 2 : 3) : [{ text: written, start: 0 }]);
      for (const { text, start } of parts) {
        const before = named?.label ?? side;
        const place = placeIn(value.position);
        const context: PeopleContext = {
          kind: named === null && namesGroup(text) ? 'line' : kind,
          substitutes,
          place: (from, to) =>
            place(start + Math.max(0, from - before.length), start + Math.max(0, to - before.length)),
        };
        if (!/^[-–—\s]*$/.test(text)) texts.push({ text: before + text, context });
      }
    }
    flush();
    return people;
  }

  #person(value: MapValue, substitutes: boolean): ReadPerson {
    const fields: Record<string, string> = {};
    for (const { field, key, value: told } of value.entries) {
      const name = field ?? key;
      fields[name] = fields[name] === undefined ? plainText(told) : `${fields[name]}, ${plainText(told)}`;
    }
    const { närvaro: told, ...others } = fields;
    const närvaro = told?.replace(answerBefore, '');
    const isAnswer = närvaro === undefined || answerAlone.test(närvaro);
    const { person, diagnostics } = personFromFields(
      { ...others, namn: `${others['namn'] ?? ''}${isAnswer ? '' : `, ${närvaro}`}` },
      value.position,
      substitutes,
    );
    this.diagnostics.push(...diagnostics);
    return answerNo.test(närvaro ?? '') ? { ...person, absent: true } : person;
  }
}

/** `För arbetsgivaren:` above those who came for it. */
function isSideAlone(text: string): boolean {
  return partAtColon(text, 60, ',()')?.rest.trim() === '' && isSideLabel(text);
}

/** `Norrviks kommun: Anna Ek, rektor, Bo Alm` names people whatever it stands in. */
function namesGroup(text: string): boolean {
  const parts = partsAtCommas(partAtColon(text, 60, ',()')?.rest ?? '');
  const names = parts.map((part) => textBefore(part, '(').trim());
  const people = names.filter((name) => isFullName(name) && !isDetail(name));
  return people.length > 1 && names.every((name) => people.includes(name) || isDetail(name));
}

interface ReadOptions {
  /** Each text is one person, or several of those listed by short names. */
  readonly isOne?: boolean;
  /** They have a role, and no list of people: two names with a comma are two. */
  readonly isOfRole?: boolean;
  readonly substitutes: boolean;
  readonly isKnown: (name: string) => boolean;
}
