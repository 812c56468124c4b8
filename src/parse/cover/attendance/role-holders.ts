import type { RoleHolder } from '../../../model/protocol.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { PeopleReader } from './people-reader.ts';

const rolesOf: Partial<Record<CanonicalKey, readonly RoleHolder['role'][]>> = {
  ordförande: ['chair'],
  sekreterare: ['secretary'],
  justerare: ['verifier'],
  'ordförande-och-sekreterare': ['chair', 'secretary'],
};

/** Who leads, writes and verifies by these entries, in their order. */
export function roleHolders(entries: readonly FrontMatterEntry[], reader: PeopleReader): RoleHolder[] {
  return entries.flatMap((entry) => {
    const roles = (entry.key && rolesOf[entry.key]) ?? [];
    if (roles.length === 0) return [];
    const people = reader.entry(entry);
    return roles.flatMap((role) => people.map(({ name, position }) => ({ role, name, position })));
  });
}
