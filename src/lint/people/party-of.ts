import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isSideOfMany, partyInWords } from '../../language/negotiations.ts';

/** For whom a verifier signs, or the organisation given at the name, there or in the attendance list; null where nothing says. */
export function partyOf(verifier: Person, { present }: Protocol): string | null {
  const listed = present.find(({ name }) => name === verifier.name);
  return ownParty(verifier) ?? (listed ? ownParty(listed) : null);
}

function ownParty({ for: party, organisation, role }: Person): string | null {
  if (party !== null) return party;
  // The words above a list of one side (`Närvarande för Vision`).
  const told = partyInWords(organisation ?? '') ?? partyInWords(role ?? '');
  // `För arbetstagarna` above `Anita Soini, Kommunal`: a side of several parties.
  return told === null || (organisation !== null && isSideOfMany(told)) ? organisation : told;
}
