import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';

/** For whom a verifier signs, or the organisation given at the name, there or in the attendance list; null where nothing says. */
export function partyOf(verifier: Person, { present }: Protocol): string | null {
  const listed = present.find(({ name }) => name === verifier.name);
  return verifier.for ?? verifier.organisation ?? listed?.for ?? listed?.organisation ?? null;
}
