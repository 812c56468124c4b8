import { namesSubstitute } from '../../../language/attendance-words.ts';
import { looksLikeTitle } from '../../../language/people.ts';
import type { ReadPerson } from '../../people/read-person.ts';

/**
 * Those among the substitutes who are none: `Ersättare: Bo Ek (S), Kaj Sand (M) samt sekreterare Ida Lind` names an official after
 * those whose party is told.
 */
export function partOfficials(
  listed: readonly ReadPerson[],
): readonly [substitutes: ReadPerson[], officials: ReadPerson[]] {
  const isOfficial = ({ party, role, replaces }: ReadPerson): boolean =>
    party === null &&
    replaces === null &&
    role !== null &&
    looksLikeTitle(role) &&
    !namesSubstitute.test(role);
  if (!listed.some(({ party }) => party !== null)) return [[...listed], []];
  return [listed.filter((person) => !isOfficial(person)), listed.filter(isOfficial)];
}
