import type { Nodes, RootContent } from 'mdast';
import {
  endInTitle,
  findEndWord,
  greets,
  namesTheMeeting,
  otherEventAt,
  type MeetingEnd,
  timeAfterWord,
  onlyTime,
} from '../../language/meeting-events.ts';
import { tellsOtherMeeting } from '../../language/meetings.ts';
import { lineText } from '../../model/text.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { findTimes } from '../../language/dates/find-times.ts';
import type { OutlinePart } from '../outline/parts.ts';
import type { Candidate } from './candidate.ts';
import type { DateCandidate } from './date.ts';
import { sentencesWithFigures, type Sentence } from './sentences.ts';
import type { TimeCandidates } from './times.ts';
import { mayTellTime, withTimesInFigures } from '../../language/dates/spoken-times.ts';

/** When the meeting was opened and closed, as its items tell. */
export interface MeetingEvents extends TimeCandidates {
  /** Days told with the opening. */
  readonly dates: readonly DateCandidate[];
}

/** A meeting is opened in one of the first parts, and closed in one of the last. */
const outermost = 4;
/** Nothing longer is a sentence about when a meeting began. */
const longestSentence = 300;

/** A sentence, and whether it stands in the item about that end of the meeting. */
interface Told extends Sentence {
  readonly isAbout: boolean;
}

/**
 * Finds when the meeting was opened and closed: `## Mötets öppnande 12.15`, `Ordföranden förklarade mötet öppnat kl. 18.02`,
 * `Mötet avslutades 20.36`. What came to pass between (an ajournering, somebody who came late) is neither.
 */
export function readMeetingEvents(
  preface: readonly RootContent[],
  parts: readonly OutlinePart[],
): MeetingEvents {
  const dates: DateCandidate[] = [];
  const titled = parts.map((part) => ({ part, end: endInTitle(titleOf(part)) }));
  const near = (which: MeetingEnd): Told[] => {
    const about = titled.filter(({ end }) => end === which).map(({ part }) => part);
    return partsNear(which, parts, about);
  };
  const starts = timesOf('opening', [...sentencesOf(preface, false), ...near('opening')], dates);
  const ends = timesOf('closing', [...near('closing'), ...sentencesOf(preface, false).reverse()], []);
  return { dates, starts, ends };
}

/** The sentences of the parts where that end may be told, those of the items `about` it first. */
function partsNear(which: MeetingEnd, parts: readonly OutlinePart[], about: readonly OutlinePart[]): Told[] {
  const near = which === 'opening' ? parts.slice(0, outermost) : parts.slice(-outermost).reverse();
  const inOrder = (sentences: Told[]): Told[] => (which === 'opening' ? sentences : sentences.reverse());
  return [
    ...(which === 'opening' ? about : about.toReversed()).flatMap((part) => [
      { text: titleOf(part), position: part.position, isAbout: true },
      ...inOrder(sentencesOf(part.nodes, true)),
    ]),
    ...near
      .filter((part) => !about.includes(part))
      .flatMap((part) => inOrder([...ownSentence(part), ...sentencesOf(part.nodes, false)])),
  ];
}

function timesOf(which: MeetingEnd, sentences: readonly Told[], dates: DateCandidate[]): Candidate<string>[] {
  for (const { text, position, isAbout } of sentences) {
    const time = timeIn(text, which, isAbout);
    if (time === null) continue;
    for (const found of findDates(text))
      if (found.date !== null && found.precision === 'day')
        dates.push({ value: found, rank: 'event', words: text, position });
    return [{ value: time, rank: 'event', words: text, position }];
  }
  return [];
}

/** The time at which the meeting began or ended by a sentence; null when it tells none. */
function timeIn(text: string, which: MeetingEnd, isAbout: boolean): string | null {
  if (!mayTellTime(text) || text.length > longestSentence) return null;
  if (!isAbout && findEndWord(text, which) === null) return null;
  const covered = withTimesInFigures(withoutDates(text));
  const word = findEndWord(covered, which);
  if (word === null)
    return isAbout && (greets(covered) || isOnlyTime(covered)) ? oneOf(covered, which) : null;
  if (!isAbout && !namesTheMeeting(covered) && !isLabel(covered, word.end)) return null;
  const other = findEndWord(covered.slice(word.end), which === 'opening' ? 'closing' : 'opening');
  const after = covered.slice(word.end, other ? word.end + other.start : undefined);
  const stop = otherEventAt(after);
  const before = covered.slice(0, word.start);
  // `slut 20.40, nästa möte 11/12` tells of another meeting after this one.
  if (tellsOtherMeeting(`${before}${stop < 0 ? after : after.slice(0, stop)}`)) return null;
  return (
    oneOf(stop < 0 ? after : after.slice(0, stop), which) ??
    (otherEventAt(before) < 0 ? oneOf(before, which) : null)
  );
}

/** The time in a part of a sentence; of a span its first for the opening, its last for the closing. */
function oneOf(text: string, which: MeetingEnd): string | null {
  const { start, end } = findTimes(text, true);
  return which === 'opening' ? (start ?? end) : (end ?? start);
}

/** `Starttid: 18.00`; also the second of `Start 18.00, slut 19.10`. */
function isLabel(text: string, end: number): boolean {
  const before = text.slice(0, end);
  const isFirst = /^\P{L}*\p{L}+\P{L}*$/u.test(before);
  const isSecond = /^\P{L}*\p{L}+\P{L}*\d\P{L}*\p{L}+$/u.test(before);
  return (
    timeAfterWord.test(text.slice(end)) && (isFirst || (isSecond && findEndWord(before, 'opening') !== null))
  );
}

function isOnlyTime(text: string): boolean {
  return onlyTime.test(text);
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + '|'.repeat(end - start) + left.slice(end),
    text,
  );
}

function titleOf(part: OutlinePart): string {
  return lineText(part.kind === 'item' ? part.heading : part.heading.children);
}

/** What stands on the line of an item's number may be a sentence: `1. Ida öppnade mötet kl. 18.30.` */
function ownSentence(part: OutlinePart): Told[] {
  return part.kind === 'item' && part.isLine
    ? [{ text: titleOf(part), position: part.position, isAbout: false }]
    : [];
}

function sentencesOf(nodes: readonly Nodes[], isAbout: boolean): Told[] {
  return sentencesWithFigures(nodes).map((sentence) => ({ ...sentence, isAbout }));
}
