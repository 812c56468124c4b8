import { isNegotiation } from '../../../language/meetings.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { ReadPerson } from '../../people/read-person.ts';

/**
 * Whether a person was read as one who verifies from the places for signatures, which `closing` gives. Never in a negotiation, where
 * each party's signer verifies.
 */
export function signedAsVerifier(
  closing: readonly FrontMatterEntry[],
  title: string,
): (person: ReadPerson) => boolean {
  const places = closing.filter(({ key }) => key === 'justerare').map(({ value }) => value.position);
  if (isNegotiation(title)) return () => false;
  return ({ position }) =>
    places.some(
      ({ start, end }) => start.offset! <= position.start.offset! && position.end.offset! <= end.offset!,
    );
}
