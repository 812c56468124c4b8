import type { RootContent } from 'mdast';
import type { LocalDate } from '../../model/calendar.ts';
import { beginsWithTime } from '../../language/meeting-events.ts';
import { namesVenue, placeAfter, withoutPlaceLead } from '../../language/places.ts';
import { readMeetingTime } from '../../language/dates/read-meeting-time.ts';
import { linesOf, type Line } from '../markdown/lines.ts';
import type { Candidate } from './candidate.ts';
import { mayTellTime, withTimesInFigures } from '../../language/dates/spoken-times.ts';

/** What lines that are nothing but a time tell. */
export interface TimeLines {
  readonly starts: readonly Candidate<string>[];
  readonly ends: readonly Candidate<string>[];
  readonly places: readonly Candidate<string>[];
}

/** Longer lines tell of more than when they met. */
const longestLine = 100;

/**
 * Reads the lines before the first item that are nothing but from when to when they met, perhaps with the day and the place, and no
 * label: `Kl 18.00–19.10`, `Torsdag 7 mars kl. 18.00–19.10 i klubbhuset`. `day`: that of the meeting; lines of other days tell nothing.
 */
export function readTimeLines(preface: readonly RootContent[], day: LocalDate | null): TimeLines {
  const told = preface
    .filter((node) => node.type === 'paragraph')
    .flatMap((node) => linesOf(node))
    .map((line) => ownTimes(line, day))
    .find((times) => times !== null);
  return told ?? { starts: [], ends: [], places: [] };
}

function ownTimes({ text, position }: Line, day: LocalDate | null): TimeLines | null {
  if (text.length > longestLine || !mayTellTime(text)) return null;
  const read = readMeetingTime(text, { reference: day });
  const { date, start, end, rest, place } = read;
  if (start === null || rest !== '' || read.adjournments.length > 0) return null;
  const isOtherDay = date !== null && (day === null || date.date !== day);
  const told = withTimesInFigures(text);
  const words = date?.start === 0 ? told.slice(date.end) : told;
  if (isOtherDay || !beginsWithTime(words, end !== null || told !== text)) return null;
  const where = place === null ? null : placeIn(words);
  if (place !== null && where === null) return null;
  const from = { rank: 'line', words: text, position } as const;
  return {
    starts: [{ value: start, ...from }],
    ends: end === null ? [] : [{ value: end, ...from }],
    places: where === null ? [] : [{ value: where, ...from }],
  };
}

/** The place right behind the time; null where other words stand there. */
function placeIn(words: string): string | null {
  const after = words.replace(timeAtStart, '');
  const led = placeAfter.exec(after);
  if (led?.index === 0) return withoutPlaceLead(led[1]!);
  const isAlone = led === null && after.length < words.length && !/[,.:;]/u.test(after);
  return isAlone && namesVenue(after) ? after.trim() : null;
}

/** Up to the words after the last figure. */
const timeAtStart = /^.*\d[\s,.·•|–-]*/u;
