import type { RootContent } from 'mdast';
import { isNoName, mayOpen, openedByChair, openedByFirstName } from '../../../language/elections.ts';
import {
  choosesOwn,
  isAboutFunctions,
  isForLonger,
  mayNameRole,
  rolesNamed,
  rolesInOrder,
  type MeetingRole,
} from '../../../language/roles.ts';
import type { FrontMatterEntry, TextValue } from '../../front-matter/value.ts';
import type { OutlinePart } from '../../outline/parts.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { chosenIn, type ElectionContext } from '../../../language/sentences/election-sentence.ts';
import { linesIn, linesOf, placeOfSection, placesIn } from './election-places.ts';
import { withoutLastParentheses } from '../../../model/text-shapes.ts';

export type { MeetingRole } from '../../../language/roles.ts';

/** What is known of the notes before the items are read. */
export interface ElectionOptions {
  /** The roles that nothing else tells. */
  readonly wanted: readonly MeetingRole[];
  /** A constituting body chooses those who lead it for a year. */
  readonly isConstituting: boolean;
  /** Whether a single word is the first name of somebody who is there. */
  readonly isKnown: (word: string) => boolean;
  /** What stands before the items and is no field: there people are told of as those of the meeting. */
  readonly preface: readonly RootContent[];
}

/** A longer paragraph tells of something else. */
const longestParagraph = 600;

/**
 * Who leads, writes and verifies, as the notes tell in the items (`Till mötesordförande valdes Kim Sav.`), in the form of the
 * front matter. Only the `wanted` roles, and each only where the words say that it is one at this meeting.
 */
export function electedRoles(parts: readonly OutlinePart[], options: ElectionOptions): FrontMatterEntry[] {
  if (options.wanted.length === 0) return [];
  const found = new Map<MeetingRole, TextValue[]>();
  const places = parts.flatMap((part) => (part.kind === 'item' ? placesIn(part) : placeOfSection(part)));
  const headings = places.map(({ heading }) => heading);
  const [top] = options.preface;
  const preface = top
    ? [{ heading: [], isLine: false, nodes: options.preface, position: top.position! }]
    : [];
  [...places.map(({ own }) => own), ...preface].forEach((place, nth) => {
    const own = new Map<MeetingRole, TextValue[]>();
    // What a heading is about it names.
    const mayBeAbout = mayNameRole(headings[nth] ?? '', options.wanted);
    let context = mayBeAbout ? contextOf(headings, nth, options) : null;
    const isAbout = context?.about.some((role) => options.wanted.includes(role)) === true;
    const mayTell = (text: string): boolean => isAbout || mayNameRole(text, options.wanted);
    for (const { text, position } of linesOf(place, mayTell)) {
      if (text.length > longestParagraph || !mayTell(text)) continue;
      context ??= contextOf(headings, nth, options);
      for (const { role, name } of chosenIn(text, context))
        own.set(role, [...(own.get(role) ?? []), { kind: 'text', text: name, position }]);
    }
    // Who chairs and writes is told once; those who verify may be chosen one at a time.
    for (const [role, values] of own)
      if (role === 'justerare') found.set(role, [...(found.get(role) ?? []), ...values]);
      else if (!found.has(role)) found.set(role, values);
  });
  return options.wanted.flatMap((role) => {
    const values = distinct(found.get(role) ?? []);
    return values.length === 0 ? [] : [toEntry(role, values)];
  });
}

/** The chair as the one who opens the meeting (`Ordförande Ida Lind öppnade mötet`); null where nobody does so as chair. */
export function openingChair(
  parts: readonly OutlinePart[],
  preface: readonly RootContent[],
): FrontMatterEntry | null {
  const items = parts.filter((part) => part.kind === 'item').slice(0, 3);
  for (const lines of [...items.map((item) => linesOf(item, mayOpen)), linesIn(preface.slice(-3), mayOpen)])
    for (const { text, position } of lines) {
      const first = openedByFirstName.exec(text)?.groups?.['name'];
      if (first !== undefined && !isNoName(first))
        return toEntry('ordförande', [{ kind: 'text', text: first, position }]);
      const told = openedByChair
        .map((pattern) => pattern.exec(text)?.groups?.['name'])
        .find((name) => name !== undefined);
      const name = told?.replace(
        /[\s,.(].*$/u,
        (rest) => /^(?:\s\p{Lu}[\p{L}'’-]+){1,3}/u.exec(rest)?.[0] ?? '',
      );
      if (name !== undefined && isFullName(name))
        return toEntry('ordförande', [{ kind: 'text', text: name, position }]);
    }
  return null;
}

function contextOf(
  headings: readonly string[],
  nth: number,
  { isConstituting, isKnown }: ElectionOptions,
): ElectionContext {
  const heading = headings[nth];
  if (heading === undefined) return { about: [], isOfMeeting: true, isKnown };
  const isOfMeeting =
    !isForLonger(heading) && (isAboutFunctions(heading) || (!isConstituting && choosesOwn(headings, nth)));
  return {
    about: isOfMeeting ? rolesInOrder(heading) : rolesNamed(heading),
    isOfMeeting,
    isKnown,
  };
}

function distinct(values: readonly TextValue[]): TextValue[] {
  return [
    ...new Map(
      values.map((value) => [withoutLastParentheses(value.text), value] as const).toReversed(),
    ).values(),
  ].toReversed();
}

function toEntry(key: MeetingRole, values: readonly TextValue[]): FrontMatterEntry {
  const position = { start: values[0]!.position.start, end: values.at(-1)!.position.end };
  return {
    key,
    written: key,
    value: { kind: 'list', items: values, position },
    position,
    keyPosition: position,
  };
}
