import type { Position } from 'unist';
import { findTimes } from '../../language/dates/find-times.ts';
import { tellsMeetingToCome, tellsNextMeeting, titlesNextMeetings } from '../../language/next-meetings.ts';
import { tellsOfEarlierMeeting } from '../../language/earlier-actions.ts';
import { lastSentence } from '../../language/sentences.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import type { Rule } from '../rule.ts';

/** A coming meeting comes after this one. */
export const nastaMotePasserat: Rule = {
  name: 'nasta-mote-passerat',
  severity: 'warning',
  check: (protocol) =>
    pastMeetings(protocol).map(({ date, position }) => ({
      message: {
        sv: `Ett kommande möte har dagen ${date}, som är ${date === protocol.meeting.date ? 'samma dag som' : 'före'} det här mötet ${protocol.meeting.date}.`,
        en: `A coming meeting is on ${date}, which is ${date === protocol.meeting.date ? 'the day of' : 'before'} this one on ${protocol.meeting.date}.`,
      },
      help: { sv: 'Rätta dagen för nästa möte.', en: 'Correct the day of the next meeting.' },
      position,
    })),
};

interface PastMeeting {
  readonly date: string;
  readonly position: Position;
}

function pastMeetings(protocol: Protocol): PastMeeting[] {
  const today = protocol.meeting.date;
  if (today === null) return [];
  const isPast = (date: string | null): date is string => date !== null && date < today;
  const fields = protocol.nextMeetings.flatMap(({ date, start, position }) =>
    isPast(date) || (date === today && !isLater(start, protocol)) ? [{ date, position }] : [],
  );
  const parts = [...protocol.items, ...protocol.sections].filter(({ title }) =>
    titlesNextMeetings(title ?? ''),
  );
  const told = daysInText(protocol).flatMap((day) => {
    const { found, position } = day;
    const isOver = isPast(found.date) || (found.date === today && isSameHour(day, protocol));
    if (!isOver || !found.yearGiven || !isOfComingMeeting(day, parts)) return [];
    return [{ date: found.date!, position }];
  });
  return [...fields, ...told];
}

/** Whether the words around a day give the hour of this meeting. */
function isSameHour({ passage }: DayInText, { meeting }: Protocol): boolean {
  return meeting.start !== null && findTimes(passage.text, true).start === meeting.start;
}

/** Of two meetings on one day the next begins after this one. */
function isLater(start: string | null, { meeting }: Protocol): boolean {
  return start === null || meeting.start === null || start > meeting.start;
}

/** By its sentence, or by the heading that it stands below. */
function isOfComingMeeting(
  { found, passage, position }: DayInText,
  parts: readonly { position: Position }[],
): boolean {
  const before = lastSentence(passage.text.slice(0, found.start));
  if (tellsOfEarlierMeeting(before)) return false;
  const { line } = position.start;
  return (
    tellsNextMeeting(before) ||
    tellsMeetingToCome(before) ||
    (!passage.isHeading &&
      parts.some(({ position: { start, end } }) => line >= start.line && line <= end.line))
  );
}
