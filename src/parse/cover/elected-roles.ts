import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Position } from 'unist';
import { cueType } from '../../language/cues.ts';
import { isNoName, mayOpen, openedByChair, openedByFirstName } from '../../language/elections.ts';
import {
  choosesOwn,
  isAboutFunctions,
  isForLonger,
  mayNameRole,
  plainRolesNamed,
  rolesNamed,
  type MeetingRole,
} from '../../language/roles.ts';
import { sentenceSeam } from '../../language/sentence-ends.ts';
import { lineText, plainText } from '../../model/text.ts';
import type { FrontMatterEntry, TextValue } from '../front-matter/value.ts';
import type { ItemPart, OutlinePart, SectionPart } from '../outline/parts.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { cellText } from './cell-text.ts';
import { chosenIn, type ElectionContext } from '../../language/sentences/election-sentence.ts';

export type { MeetingRole } from '../../language/roles.ts';

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
  const about = rolesNamed(heading);
  return {
    about: isOfMeeting ? [...new Set([...about, ...plainRolesNamed(heading)])] : about,
    isOfMeeting,
    isKnown,
  };
}

function distinct(values: readonly TextValue[]): TextValue[] {
  return [
    ...new Map(
      values.map((value) => [value.text.replace(/\s?\([^()]*\)$/u, ''), value] as const).toReversed(),
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

interface TextLine {
  readonly text: string;
  readonly position: Position;
}

/** `## Justering` after the items, where a sentence tells who verifies. */
function placeOfSection({ heading, nodes, position }: SectionPart): Place[] {
  const title = lineText(heading.children);
  return isAboutFunctions(title)
    ? [{ heading: title, own: { heading: [], isLine: false, nodes, position } }]
    : [];
}

/** What stands below one heading. */
interface Place {
  readonly heading: string;
  readonly own: Pick<ItemPart, 'heading' | 'isLine' | 'nodes' | 'position'>;
}

/** An item and each of its sub-items by themselves; a heading such as Beslut parts nothing. */
function placesIn(item: ItemPart): Place[] {
  const isApart = (node: RootContent): node is Heading =>
    node.type === 'heading' && cueType(lineText(node.children)) === null;
  const starts = item.nodes.flatMap((node, nth) => (isApart(node) ? [nth] : []));
  const below = starts.map((start, nth): Place => ({
    heading: lineText([item.nodes[start]!]),
    own: { ...item, isLine: false, heading: [], nodes: item.nodes.slice(start + 1, starts[nth + 1]) },
  }));
  const own = starts.length > 0 ? { ...item, nodes: item.nodes.slice(0, starts[0]) } : item;
  return [{ heading: lineText(item.heading), own }, ...below];
}

/** Whether a paragraph is worth a closer look; what it says of a whole paragraph holds for each of its sentences. */
type MayTell = (text: string) => boolean;

/** The sentences and lines of an item that may tell something, and of its heading where it is a sentence or stands alone. */
function linesOf({ heading, isLine, nodes, position }: Place['own'], mayTell: MayTell): TextLine[] {
  const isTold = (isLine || nodes.length === 0) && heading.length > 0;
  return [...(isTold ? sentencesOf(heading, position, mayTell) : []), ...linesIn(nodes, mayTell)];
}

function linesIn(nodes: readonly Nodes[], mayTell: MayTell): TextLine[] {
  return nodes.flatMap((node): TextLine[] => {
    if (node.type === 'paragraph') return sentencesOf(node.children, node.position!, mayTell);
    if (node.type === 'table') return node.children.map(rowLine);
    return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
      ? linesIn(node.children, mayTell)
      : [];
  });
}

function sentencesOf(children: readonly PhrasingContent[], position: Position, mayTell: MayTell): TextLine[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] };
  const whole = plainText([paragraph]);
  if (!mayTell(whole)) return [];
  return whole
    .replace(/(?<=\p{Ll}|,)\n(?=\p{Ll}{2})/gu, ' ')
    .split('\n')
    .flatMap((line) => line.split(sentenceSeam))
    .map((text) => ({ text: text.trim(), position }))
    .filter(({ text }) => text !== '');
}

function rowLine(row: TableRow): TextLine {
  const cells = row.children.map(cellText).filter((text) => text !== '');
  return { text: cells.length === 2 ? cells.join(': ') : '', position: row.position! };
}
