import { forSide } from '../../language/attendance-words.ts';
import { isMember, isNoMember } from '../../language/offices.ts';
import { formatItemRange } from '../../model/item-range.ts';
import { replacedBy, type Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { withSmallInitial } from '../../model/text.ts';
import { ordinaryLabel } from '../labels.ts';
import type { Labels } from '../labels.ts';
import { isWithin } from './position.ts';
import type { Wording } from './rendering.ts';

/** One person of a list: the name as written, and all that is said about the person, in one line. */
export interface PersonView {
  readonly name: string;
  readonly details: string | null;
}

/** A list of people on the cover. */
export interface PeopleView {
  readonly label: string;
  readonly people: readonly PersonView[];
  /** Whether it is short lines, and so many that they stand in columns. */
  readonly isLong: boolean;
  /** Text in place of a list (`Enligt bilaga 1`). */
  readonly note: string | null;
}

/** In people: of names alone, and where more is told of a third of them at least. */
const longestColumn = { names: 6, detailed: 12 };

/** In characters: what fits half a line of print. A few may be wider, and go on below. */
const widestColumn = 40;

/** The lists of those called, present and absent, in the customary order; empty ones are left out. */
export function attendanceView(protocol: Protocol, { profile, labels }: Wording): PeopleView[] {
  const called = withPresence(protocol.called, protocol.present);
  const present = isTakenFrom(protocol.present, protocol.called) ? [] : protocol.present;
  return [
    peopleView(labels.called, called, labels),
    peopleView(presentLabel(protocol, profile, labels), present, labels, protocol.attendanceNote),
    peopleView(
      labels.servingSubstitutes,
      protocol.substitutes.filter(({ serving }) => serving),
      labels,
    ),
    peopleView(
      labels.substitutes,
      protocol.substitutes.filter(({ serving }) => !serving),
      labels,
    ),
    peopleView(labels.others, protocol.others, labels),
    peopleView(labels.absent, protocol.absent, labels),
  ].filter(({ people, note }) => people.length > 0 || note !== null);
}

/** Who are no members of the body are not said to be such, nor to decide. */
function presentLabel(
  { present, language }: Protocol,
  { demands, labels: own }: Profile,
  labels: Labels,
): string {
  if (own.present === undefined || demands.meeting === 'group') return labels.present;
  const isOfParties = present.some(({ party }) => party !== null);
  const isOther = ({ role, party }: Person) =>
    role !== null && (isNoMember(role) || (isOfParties && party === null && !isMember(role)));
  return present.some(isOther) ? ordinaryLabel('present', language) : labels.present;
}

/** A person as one entry of a list. */
function personView(person: Person, labels: Labels): PersonView {
  const details = [
    person.role && asDetail(person.role),
    person.organisation && asDetail(person.organisation),
    onBehalfOf(person, labels),
    ...circumstances(person, labels),
  ];
  return { name: nameOf(person), details: joined(details) };
}

/** `För Vision` of `För Vision: Bo Alm` stands within a line, after the name. */
function asDetail(words: string): string {
  return forSide.test(words) ? withSmallInitial(words) : words;
}

/** For whom a person takes part; null where it is not told or stands among the other details. */
export function onBehalfOf(person: Person, labels: Labels): string | null {
  const told = [person.role, person.organisation, person.presence.note].join(' ');
  return person.for === null || told.includes(person.for) ? null : `${labels.onBehalfOf} ${person.for}`;
}

/** The name as written, with party and initials in parentheses. */
export function nameOf({ written, party, initials }: Person): string {
  return [
    written,
    ...[party, initials].flatMap((letters) => (letters === null ? [] : [`(${letters})`])),
  ].join(' ');
}

/** What is told of the part that a person took. */
export function circumstances(person: Person, labels: Labels): string[] {
  const { note } = person.presence;
  const told = note?.toLowerCase() ?? '';
  return [
    person.replaces === null ? null : `${labels.replaces} ${replacedBy(person)}`,
    person.remote && !told.includes('distans') ? labels.remote : null,
    person.recused.length > 0 && !told.includes('jäv')
      ? `${labels.recused} ${formatItemRange(person.recused)}`
      : null,
    note && withDashes(note),
  ].filter((text) => text !== null);
}

/** `§§ 22–23` however it is written: with a hyphen, without a space. */
function withDashes(note: string): string {
  return note.replace(itemNumbers, (numbers) =>
    numbers.replaceAll(/(?<=§)(?=\d)/gu, ' ').replaceAll(/(?<=\d)\s*[-‐‑—]\s*(?=\d)/gu, '–'),
  );
}

/** In which a hyphen may stand for a dash: no day or number of a case follows. */
const itemNumbers = /§\s*\d{1,4}(?:\s*[-‐‑–—,]\s*\d{1,4})*(?![-\d/:.])/gu;

/** `people` under `label`; `note` stands in their place or before them. */
export function peopleView(
  label: string,
  people: readonly Person[],
  labels: Labels,
  note: string | null = null,
): PeopleView {
  const views = people.map((person) => personView(person, labels));
  const detailed = views.filter(({ details }) => details !== null);
  const isDetailed = detailed.length > 0 && detailed.length * 3 >= views.length;
  const wide = views.filter(({ name, details }) => name.length + (details?.length ?? 0) > widestColumn);
  const isMany = views.length > (isDetailed ? longestColumn.detailed : longestColumn.names);
  const isLong = isMany && wide.length * 8 <= views.length;
  return { label, people: views, isLong, note };
}

/** Whether all of `list` stand in `source` of the notes: then no list of their own was written. */
function isTakenFrom(list: readonly Person[], source: readonly Person[]): boolean {
  return list.length > 0 && list.every((person) => source.some((other) => isWithin(person, other)));
}

/** Those called, with what the list of those present says of the part that they took. */
function withPresence(called: readonly Person[], present: readonly Person[]): Person[] {
  return called.map((person) => {
    const attended = present.find((other) => isWithin(other, person));
    const note = attended?.presence.note;
    return note == null || person.presence.note !== null
      ? person
      : { ...person, presence: attended!.presence };
  });
}

function joined(texts: readonly (string | null)[]): string | null {
  const told = texts.filter((text) => text !== null && text !== '');
  return told.length === 0 ? null : told.join(', ');
}
