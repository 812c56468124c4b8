import type { Position } from 'unist';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { identify } from '../../language/people/identify.ts';
import type { Identification, Identity } from '../../language/people/identify.ts';
import { ambiguousName, interpretedName } from './people-diagnostics.ts';
import { hasInitial } from '../../language/people/name-shape.ts';
import type { ReadPerson } from './read-person.ts';
import { hasSpace } from '../../model/text-shapes.ts';

/**
 * All who are named, each once: people of one list are different people, those of later lists may be the same ones. A
 * full name goes before a first name alone, and the form of the earlier list before that of a later one.
 */
export function collectIdentities(lists: readonly (readonly ReadPerson[])[]): Identity[] {
  const known: Identity[] = [];
  for (const isWanted of [isWhole, (name: string) => hasSurname(name) && !isWhole(name), isFirstName]) {
    for (const list of lists) {
      const added = list.filter((person) => isWanted(person.name) && identify(person.name, known) === null);
      for (const { name, initials } of added) known.push({ name, initials });
    }
  }
  return known;
}

/** Gives each person the name of the identity that the written name was understood as. */
export function resolveNames(
  people: readonly ReadPerson[],
  known: readonly Identity[],
): { people: ReadPerson[]; diagnostics: Diagnostic[] } {
  const found = people.map((person) => identify(person.written, known));
  return {
    people: people.map((person, index) => ({ ...person, name: nameOf(found[index] ?? null) ?? person.name })),
    diagnostics: people.flatMap((person, index) =>
      reportIdentification(person.written, found[index] ?? null, person.position),
    ),
  };
}

/** Each is compared with all others: a longer list of first names alone stays as it is. */
const mostFirstNames = 200;

/**
 * Gives those of a list who are told by a single word, or with an initial, the full name of the only one elsewhere whom it fits. People of one list
 * are different people, so nobody is given a name that stands in it.
 */
export function joinFirstNames(
  people: readonly ReadPerson[],
  others: readonly ReadPerson[],
): { people: ReadPerson[]; diagnostics: Diagnostic[] } {
  const short = people.filter(({ name }) => !isWhole(name));
  if (short.length === 0 || short.length > mostFirstNames) return { people: [...people], diagnostics: [] };
  const own = people.filter(({ name }) => isWhole(name)).map(({ name, initials }) => ({ name, initials }));
  const known = collectIdentities([others.filter(({ name }) => isWhole(name) && !isNamed(name, own))]);
  const resolved = new Map(short.map((person) => [person, resolveNames([person], known)] as const));
  return {
    people: people.map((person) => resolved.get(person)?.people[0] ?? person),
    diagnostics: [...resolved.values()].flatMap(({ diagnostics }) => diagnostics),
  };
}

function isNamed(name: string, people: readonly Identity[]): boolean {
  const found = identify(name, people);
  return found !== null && 'person' in found;
}

/** What to tell about how a name was understood: `namn-tolkat` when not exact, `namn-tvetydigt` when it fits several. */
export function reportIdentification(
  written: string,
  found: Identification<Identity> | null,
  position: Position,
): Diagnostic[] {
  if (found === null) return [];
  if ('candidates' in found) {
    return [
      ambiguousName(
        written,
        found.candidates.map((candidate) => candidate.name),
        position,
      ),
    ];
  }
  return found.isExact ? [] : [interpretedName(written, found.person.name, position)];
}

function nameOf(found: Identification<Identity> | null): string | null {
  return found !== null && 'person' in found ? found.person.name : null;
}

/** `Stig Öberg`, and neither `Stig` nor `Stig Ö`. */
function isWhole(name: string): boolean {
  return hasSurname(name) && !hasInitial(name);
}

function isFirstName(name: string): boolean {
  return !hasSurname(name);
}

function hasSurname(name: string): boolean {
  return hasSpace(name.trim());
}
