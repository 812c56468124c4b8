import { boardChairRole, chairRole, secretaryRole } from '../../../language/attendance.ts';
import { forAnother } from '../../../language/attendance-words.ts';
import { readItemRanges } from '../../../language/item-ranges.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { nothingStated, type ReadPerson } from '../../people/read-person.ts';
import type { PeopleReader } from './people-reader.ts';

/**
 * Those in the lists who are told to chair; else who opened the meeting as its chair; else, at the meeting of a board, the chair of
 * the board.
 */
export function chairsAmong(
  there: readonly ReadPerson[],
  reader: PeopleReader,
  openingChair: () => FrontMatterEntry | null,
  isOfBoard: boolean,
): ReadPerson[] {
  const listed = there.filter(isChair).map(asChair);
  const opening = listed.length > 0 ? null : openingChair();
  if (opening !== null) return reader.entry(opening);
  return listed.length > 0 || !isOfBoard
    ? listed
    : there.filter(({ role }) => boardChairRole.test(role ?? ''));
}

/** `Anna Ek, ordförande` in a list chaired, where nobody else is said to have; a vice chair or one of another body did not. */
function isChair({ role, organisation }: ReadPerson): boolean {
  // The chair of a union does not lead a negotiation.
  if (forAnother.test(organisation ?? '')) return false;
  return chairRole.test(role ?? '');
}

/** `ordförande § 12` chaired at those items. */
function asChair(person: ReadPerson): ReadPerson {
  const [, role, note] = /^(\S+)\s+(§.*)$/u.exec(person.role ?? '') ?? [];
  if (role === undefined || note === undefined) return person;
  const include = readItemRanges(note)?.numbers ?? [];
  return { ...person, role, presence: { ...nothingStated, include, note } };
}

/** Whether a list calls somebody the secretary. */
export function isSecretary({ role }: ReadPerson): boolean {
  return secretaryRole.test(role ?? '');
}
