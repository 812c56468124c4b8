import { endsInWordAndStop } from '../../model/prose-shape.ts';
import type { Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { namesBody } from '../../language/bodies.ts';
import {
  councilNamed,
  isOwnMeeting,
  namesMeeting,
  startsTitle,
  tellsHolding,
  tellsOtherDay,
  tellsOtherMeeting,
  whoMet,
} from '../../language/meetings.ts';
import { titlesNextMeetings } from '../../language/next-meetings.ts';
import { clockFirst, clockWithLead, withoutPlaceLead, placesAfter, leadsOn } from '../../language/places.ts';
import { lineText } from '../../model/text.ts';
import { labelOf } from '../cover/lines/label.ts';
import { readTitle, type IsWritten } from '../cover/title/title.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { withTimesInFigures } from '../../language/dates/spoken-times.ts';
import type { FoundDate } from '../../language/dates/found-date.ts';
import { findTimes } from '../../language/dates/find-times.ts';
import { readItemMarker } from '../outline/item-marker.ts';
import { linesOf, type Line } from '../markdown/lines.ts';
import type { Candidate } from './candidate.ts';
import type { DateCandidate } from './date.ts';
import { beginsItem } from '../source/page-lines.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { beginsWithCapital, hasDigit, withoutTail } from '../../model/text-shapes.ts';

/** What the first sentences tell of the meeting. */
export interface OpeningFacts {
  readonly dates: readonly DateCandidate[];
  readonly starts: readonly Candidate<string>[];
  readonly ends: readonly Candidate<string>[];
  readonly places: readonly Candidate<string>[];
  readonly bodies: readonly Candidate<string>[];
}

/** Where no sentence tells anything. */
export const nothingTold: OpeningFacts = { dates: [], starts: [], ends: [], places: [], bodies: [] };

/** What stands further down is no opening sentence. */
const mostNodes = 8;
/** Longer sentences tell more than when a body met. */
const longestSentence = 300;

/**
 * What the opening sentence says: `Protokoll fört vid Radioklubbens vårmöte torsdagen den 7 mars 2024 kl. 19.35 i klubbhuset`,
 * `Styrelsen för Brf Eken möttes den 4 mars 2025 via Teams`; else the first lines, where one of them has a day.
 */
export function readOpening(nodes: readonly RootContent[], isWritten: IsWritten): OpeningFacts {
  const paragraphs = openingParagraphs(nodes);
  let alone: OpeningFacts | null = null;
  let whole: OpeningFacts | null = null;
  for (const paragraph of paragraphs) {
    for (const { text, position } of sentencesOf(paragraph)) {
      const date = dayIn(text);
      if (date === null || !(tellsMeeting(text) || isAboutDay(text, date))) continue;
      const facts = factsOf(text, date, position, isWritten);
      // A day with nothing else may be that on which a blog published the notes.
      if (date.start > 0 || date.end < text.length) whole = whole === null ? facts : withMore(whole, facts);
      else alone ??= facts;
    }
  }
  if ((whole ?? alone) !== null) return (whole ?? alone)!;
  const [line] = paragraphs.flatMap((paragraph) => linesOf(paragraph).slice(0, 4)).flatMap(dayOfLine);
  return line
    ? { ...nothingTold, dates: [line], ...timesAfter(line), bodies: bodyBefore(line) }
    : nothingTold;
}

/** What a further sentence tells of the same day where the first is silent: `Protokoll 28 maj -25` above `Protokoll fört vid …`. */
function withMore(first: OpeningFacts, more: OpeningFacts): OpeningFacts {
  if (more.dates[0]?.value.date !== first.dates[0]?.value.date) return first;
  const either = <Fact>(one: readonly Fact[], other: readonly Fact[]): readonly Fact[] =>
    one.length > 0 ? one : other;
  return {
    dates: first.dates,
    starts: either(first.starts, more.starts),
    ends: first.starts.length > 0 ? first.ends : more.ends,
    places: either(first.places, more.places),
    bodies: either(first.bodies, more.bodies),
  };
}

function tellsMeeting(text: string): boolean {
  return (tellsHolding(text) || startsTitle(text)) && !tellsOtherMeeting(text);
}

/** `Den 12 februari 2025 kl. 18.30 hemma hos Karin.`: begins with a day and says when and where, or nothing. */
function isAboutDay(text: string, date: FoundDate): boolean {
  return date.start === 0 && (leadsOn.test(text.slice(date.end)) || date.end >= text.length - 1);
}

function factsOf(written: string, date: FoundDate, position: Position, isWritten: IsWritten): OpeningFacts {
  const text = withTimesInFigures(written);
  // That some meeting was held may be news at this one.
  const rank = isOwnMeeting(text) || councilNamed(text) !== null || date.start === 0 ? 'sentence' : 'event';
  const from = { rank, words: written, position } as const;
  const title = readTitle({ text, position }, isWritten);
  const body = whoMet(text) ?? (title.kind === null ? councilNamed(text) : title.body);
  const rest = `${text.slice(0, date.start)}${'|'.repeat(date.end - date.start)}${text.slice(date.end)}`;
  const { start, end } = findTimes(rest, true);
  const place = placeIn(text, date);
  return {
    dates: [{ value: date, ...from }],
    starts: start === null ? [] : [{ value: start, ...from }],
    ends: end === null ? [] : [{ value: end, ...from }],
    places: place === null ? [] : [{ value: place, ...from }],
    bodies: body === null || body.length > 80 ? [] : [{ value: body, ...from }],
  };
}

/** Where they met: what follows the day and the time, else what stands before the day. */
function placeIn(text: string, date: FoundDate): string | null {
  for (const part of [text.slice(date.end), text.slice(0, date.start)]) {
    for (const [, words = ''] of part
      .replace(/[.,\s]+$/, '')
      .replace(clockWithLead, '|')
      .matchAll(placesAfter))
      if (!namesBody(words) && !/\d{1,2}[.:]\d\d/.test(words) && !namesMeeting(words))
        return withoutPlaceLead(words);
  }
  return null;
}

/** The first paragraphs, up to the first item. */
function openingParagraphs(nodes: readonly RootContent[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const node of nodes.slice(0, mostNodes)) {
    if (node.type === 'heading' && (readItemMarker(node.children) || titlesNextMeetings(lineText([node]))))
      break;
    // What an item says of a day is not when it was.
    if (node.type === 'paragraph' && found.length > 0 && beginsItem(lineText([node]))) break;
    if (node.type === 'paragraph') found.push(node);
  }
  return found;
}

/** The sentences of a paragraph: of the whole, since lines are wrapped; not of lines that begin with labels. */
function sentencesOf(paragraph: Paragraph): Sentence[] {
  const lines = linesOf(paragraph);
  const texts = lines.some(isLabelled)
    ? lines.filter((line) => !isLabelled(line))
    : fromTitleLine(paragraph, lines);
  return texts
    .filter(({ text }) => hasDigit(text))
    .flatMap((one) => splitSentences(one.text).map((text) => ({ text, position: one.position })))
    .filter(({ text }) => text.length <= longestSentence);
}

/** The paragraph on one line, from the line that begins as a title does; what stands above it is of the page it was copied from. */
function fromTitleLine(paragraph: Paragraph, lines: readonly Line[]): Sentence[] {
  const at = lines.findIndex(({ text }, nth) => nth > 0 && beginsWithCapital(text) && startsTitle(text));
  const text = (part: readonly Line[]): string => part.map((line) => line.text).join(' ');
  if (at < 0) return [{ text: lineText([paragraph]).replaceAll('\n', ' '), position: paragraph.position! }];
  return [lines.slice(0, at), lines.slice(at)].map((part) => ({
    text: text(part),
    position: { start: part[0]!.position.start, end: part.at(-1)!.position.end },
  }));
}

/** A sentence that ends in a colon (`Styrelsen har den 2 oktober beslutat att:`) is no label. */
function isLabelled(line: Line): boolean {
  const label = labelOf(line);
  return label !== null && (label.key !== null || !/\d|\s\S+\s/u.test(label.written));
}

function dayIn(text: string): FoundDate | null {
  return findDates(text).find(({ precision, fault }) => precision === 'day' && fault === null) ?? null;
}

/** `Anteckningar från föräldrarådet onsdag 9 april 2025 kl 18-19.30`: when they met, right behind the day. */
function timesAfter({ value, words, rank, position }: DateCandidate): Pick<OpeningFacts, 'starts' | 'ends'> {
  const rest = words.slice(value.end);
  const { start, end } = clockFirst.test(rest) ? findTimes(rest, true) : { start: null, end: null };
  return {
    starts: start === null ? [] : [{ value: start, rank, words, position }],
    ends: end === null ? [] : [{ value: end, rank, words, position }],
  };
}

/** `Bokcirkeln, 4 mars 2025`: who met stands before the day. */
function bodyBefore({ value, words, rank, position }: DateCandidate): Candidate<string>[] {
  const name = withoutTail(words.slice(0, value.start), ' ,;:–—-');
  const isName = /^\p{Lu}[^.!?:]{3,60}$/u.test(name) && namesBody(name) && !namesMeeting(name);
  return isName ? [{ value: name, rank, words, position }] : [];
}

/** A first line with a day of its own (`Lund, den 7 mars 2024`), unless its words tell what else the day is of. */
function dayOfLine(line: Line): DateCandidate[] {
  const { text, position } = line;
  if (text.length > 100 || isLabelled(line) || tellsOtherMeeting(text) || tellsOtherDay(text)) return [];
  const date = dayIn(text);
  const isSentence = endsInWordAndStop(text) && date !== null && date.end < text.length - 1;
  return date === null || isSentence ? [] : [{ value: date, rank: 'event', words: text, position }];
}
