import type { RootContent } from 'mdast';
import { firstName } from '../../../language/people-words.ts';
import { isConstituting, meetingRoleKeys } from '../../../language/roles.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { plainText, type FrontMatterEntry } from '../../front-matter/value.ts';
import type { OutlinePart } from '../../outline/parts.ts';
import { findAll } from '../../../model/find-all.ts';
import { electedRoles, type ElectionOptions } from './elected-roles.ts';
import type { FieldText } from '../fields.ts';
import { alsoPresent, attendanceInItems } from './item-attendance.ts';

/** The items of notes and what they are called. */
interface Told {
  readonly parts: readonly OutlinePart[];
  readonly title: FieldText | null;
  readonly subtitle: FieldText | null;
  /** What stands before the first item and is no field: `Bo skriver, Ida justerar.` */
  readonly preface: readonly RootContent[];
}

/** Who was there goes by the items where nothing else tells. */
export function withAttendance(
  entries: readonly FrontMatterEntry[],
  parts: readonly OutlinePart[],
  preface: readonly RootContent[],
): FrontMatterEntry[] {
  const isGiven = entries.some(
    ({ key }) => key === 'närvarande' || key === 'beslutande' || key === 'kallade',
  );
  return [...entries, ...alsoPresent(preface), ...(isGiven ? [] : attendanceInItems(parts))];
}

/** Who leads, writes and verifies goes by the items where nothing else tells. */
export function withRoles(
  entries: readonly FrontMatterEntry[],
  { parts, title, subtitle, preface }: Told,
): FrontMatterEntry[] {
  const isGiven = (key: FrontMatterEntry['key']): boolean =>
    entries.some((entry) => entry.key === key && plainText(entry.value).trim() !== '');
  const both = isGiven('ordförande-och-sekreterare');
  const options: ElectionOptions = {
    wanted: meetingRoleKeys.filter((key) => !isGiven(key) && !(both && key !== 'justerare')),
    isConstituting: isConstituting(`${title?.text ?? ''} ${subtitle?.text ?? ''}`),
    isKnown: firstNamesIn(entries),
    preface,
  };
  return [...entries, ...electedRoles(parts, options)];
}

/** Those who were chosen at the meeting to lead, write and verify, as the items tell: an entry for each role that they tell of. */
export function chosenAtMeeting(
  entries: readonly FrontMatterEntry[],
  { parts, title, subtitle, preface }: Told,
): FrontMatterEntry[] {
  return electedRoles(parts, {
    preface,
    wanted: meetingRoleKeys,
    isConstituting: isConstituting(`${title?.text ?? ''} ${subtitle?.text ?? ''}`),
    isKnown: firstNamesIn(entries),
  });
}

/** Whether a word is the first word of a name that the cover gives, or the initials in parentheses after one. */
function firstNamesIn(entries: readonly FrontMatterEntry[]): (word: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (word) => (known ??= new Set(firstNamesOf(entries))).has(word);
}

function firstNamesOf(entries: readonly FrontMatterEntry[]): string[] {
  return entries
    .filter(({ key }) => namesPeople(key))
    .flatMap(({ value }) =>
      Array.from(findAll(firstName, plainText(value)), ([, first, nick]) => (first ?? nick)!),
    );
}
