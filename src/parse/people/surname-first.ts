import type { Diagnostic } from '../../model/diagnostic.ts';
import { interpretedName } from './people-diagnostics.ts';
import type { ReadPerson } from './read-person.ts';

/** The notes are searched for each of them; a longer list tells its order by the first ones. */
const mostAsked = 200;

/**
 * Lists with the surname first, as in Finland (`Söderback Kaj`): where the notes write one of the names the other way round too, all
 * of two words are turned. Once a list is found to be so, those read after it are.
 */
export class SurnameFirst {
  readonly diagnostics: Diagnostic[] = [];
  readonly #isWritten: (name: string) => boolean;
  #isFound = false;

  /** `isWritten`: whether the notes have a name somewhere, as whole words. */
  constructor(isWritten: (name: string) => boolean) {
    this.#isWritten = isWritten;
  }

  /** The people of a list with their given names first. */
  turned(people: readonly ReadPerson[]): ReadPerson[] {
    this.#isFound ||= people.slice(0, mostAsked).some(({ name }) => {
      const other = turn(name);
      return other !== null && other !== name && this.#isWritten(other);
    });
    return this.#isFound ? people.map((person) => this.#turn(person)) : [...people];
  }

  /** People with a role, of whom those that are in no list are written as the lists are. */
  turnedAlike(people: readonly ReadPerson[], isListed: (person: ReadPerson) => boolean): ReadPerson[] {
    if (!this.#isFound) return [...people];
    return people.map((person) => (isListed(person) ? person : this.#turn(person)));
  }

  #turn(person: ReadPerson): ReadPerson {
    const name = turn(person.name);
    if (name === null) return person;
    this.diagnostics.push(interpretedName(person.written, name, person.position));
    return { ...person, name, replaces: person.replaces && (turn(person.replaces) ?? person.replaces) };
  }
}

/** A name of two words the other way round; null for others. */
function turn(name: string): string | null {
  const [first, second, ...others] = name.split(' ');
  return first && second && others.length === 0 ? `${second} ${first}` : null;
}
