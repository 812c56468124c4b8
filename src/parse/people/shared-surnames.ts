import { betweenTwo } from '../../language/people/segments.ts';
import { mayBeGivenName } from '../../language/people.ts';
import { areInitials, isFullName } from '../../language/people/name-shape.ts';
import { hasSpace } from '../../model/text-shapes.ts';
import type { ReadPerson } from './read-person.ts';

/**
 * Those of a text whose surname stands after the next name only: `Lisbeth` of `Lisbeth och Kenny Fellman`. `places`: where each of
 * `people` is named in `text`.
 */
export function firstOfPairs(
  people: readonly ReadPerson[],
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): ReadPerson[] {
  return people.filter((person, nth) => {
    const next = people[nth + 1];
    if (!next || !mayBeGivenName(person.name) || areInitials(person.name) || !isFullName(next.name))
      return false;
    return betweenTwo.test(text.slice(places[nth]!.end, places[nth + 1]!.start));
  });
}

/**
 * Gives the first of each pair the surname that stands after the second, where all others of the list have one of their own: in a list
 * of first names `Kim och Bo Ek` may be anybody.
 */
export function withSharedSurnames(
  people: readonly ReadPerson[],
  firsts: readonly ReadPerson[],
): ReadPerson[] {
  const isFirst = new Set(firsts);
  const others = people.filter((person) => !isFirst.has(person));
  if (isFirst.size === 0 || others.length < 2 || !others.every(({ name }) => hasSpace(name)))
    return [...people];
  return people.map((person, nth) => {
    if (!isFirst.has(person)) return person;
    const { name } = people[nth + 1]!;
    return { ...person, name: `${person.name} ${name.slice(name.lastIndexOf(' ') + 1)}` };
  });
}
