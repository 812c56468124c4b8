import {
  countsProxies,
  peopleCounted,
  tellsOfArrivals,
  tellsOfProxies,
} from '../../language/candidate-votes.ts';
import type { Protocol } from '../../model/protocol.ts';
import { fullText } from '../content/full-text.ts';
import { listsAttendance, servingPeople } from '../people/serving.ts';

/** How many an assembly says were there; null where it doesn't, or where some vote for others besides. */
export function peopleThere(protocol: Protocol): number | null {
  const note = protocol.attendanceNote;
  if (note !== null) return tellsOfProxies(note) && !countsProxies(note) ? null : peopleCounted(note);
  return listsAttendance(protocol) ? servingPeople(protocol).length : null;
}

/** How many votes those who were there have, one each; null where nobody can say, as where more came later. */
export function votesThere(protocol: Protocol): number | null {
  if (protocol.attendanceNote === null) return null;
  const text = fullText(protocol);
  if (tellsOfArrivals(text)) return null;
  return tellsOfProxies(text) && !countsProxies(text) ? null : peopleThere(protocol);
}
