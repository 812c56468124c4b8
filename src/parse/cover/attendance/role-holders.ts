import type { RoleHolder } from '../../../model/protocol.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import type { ReadPerson } from '../../people/read-person.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { collectIdentities, resolveNames } from '../../people/resolve-names.ts';
import type { PeopleReader } from './people-reader.ts';

const rolesOf: Partial<Record<CanonicalKey, readonly RoleHolder['role'][]>> = {
  ordförande: ['chair'],
  sekreterare: ['secretary'],
  justerare: ['verifier'],
  'ordförande-och-sekreterare': ['chair', 'secretary'],
};

/**
 * Who leads, writes and verifies by these entries, in their order, by the name that `lists` have of them: `S. Gren` and `Sara`
 * sign as Sara Gren does. How a name was understood is told where the lists are read.
 */
export function roleHolders(
  entries: readonly FrontMatterEntry[],
  reader: PeopleReader,
  lists: readonly (readonly ReadPerson[])[],
): RoleHolder[] {
  const known = collectIdentities(lists);
  return entries.flatMap((entry) => {
    const roles = (entry.key && rolesOf[entry.key]) ?? [];
    if (roles.length === 0) return [];
    const { people } = resolveNames(reader.entry(entry), known);
    return roles.flatMap((role) => people.map(({ name, position }) => ({ role, name, position })));
  });
}
