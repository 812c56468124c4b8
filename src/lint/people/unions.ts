import { isEmployer } from '../../language/negotiations.ts';
import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { partyOf } from './party-of.ts';

/** The parties on the employee’s side whose people were there, as written. */
export const unionsOf = onceFor((protocol: Protocol): readonly string[] => {
  const parties = protocol.present.map((person) => partyOf(person, protocol));
  if (parties.some((party) => party === null)) return [];
  const unions = parties.filter((party): party is string => party !== null && !isEmployer(party));
  return [...new Map(unions.map((party) => [party.toLowerCase(), party])).values()];
});

/** Whether a text names a party, also as an owner (`Visions`). */
export function names(text: string, party: string): boolean {
  return text.toLowerCase().includes(party.toLowerCase());
}
