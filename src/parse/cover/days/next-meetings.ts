import type { ListItem, RootContent } from 'mdast';
import type { Position } from 'unist';
import { tellsPublishing } from '../../../language/letters.ts';
import {
  betweenNamedMeetings,
  nextMeetingSeam,
  mayTellNextMeeting,
  tellsDeadline,
  tellsNextMeeting,
  withoutNextMeeting,
  betweenDays,
} from '../../../language/next-meetings.ts';
import { namesMeeting } from '../../../language/meetings.ts';
import { leadsToPlace, namesVenue, withoutPlaceLead } from '../../../language/places.ts';
import type { Block } from '../../../model/blocks.ts';
import type { NextMeeting } from '../../../model/protocol.ts';
import { lineText, plainText as wordsOf } from '../../../model/text.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import { readMeetingTime } from '../../../language/dates/read-meeting-time.ts';
import { readTimes } from '../../../language/dates/read-times.ts';
import { sentencesWithFigures } from '../../facts/sentences.ts';
import { plainText, type MapValue } from '../../front-matter/value.ts';
import { dateDiagnostics, datesDiagnostics, type DateContext } from './date-diagnostics.ts';
import { mapText, valuesOf, type Fields } from '../fields.ts';
import { beginsWithCapital, withoutStop } from '../../../model/text-shapes.ts';

/** The coming meetings of the front matter (`nästa-möte`). What no field holds is kept as place. */
export function readNextMeetingFields(fields: Fields, context: DateContext): NextMeeting[] {
  return fields.values('nästa-möte').map((value) => {
    const { position } = value;
    context.diagnostics.push(...datesDiagnostics(plainText(value), position, context.reference));
    if (value.kind !== 'map') {
      const { date, start, end, place, rest } = readMeetingTime(plainText(value), context);
      return { date: date?.date ?? null, start, end, place: join([place, rest]), agenda: [], position };
    }
    const day = readMeetingTime(mapText(value, 'datum') ?? '', context);
    const time = readTimes(mapText(value, 'tid') ?? '');
    const unknown = value.entries.filter(({ field }) => field === null);
    const others = unknown.map((entry) => `${entry.key}: ${plainText(entry.value)}`);
    return {
      date: day.date?.date ?? null,
      start: time.start ?? day.start,
      end: time.end ?? day.end,
      place: join([mapText(value, 'plats'), day.place, day.rest, time.rest, ...others]),
      agenda: agendaField(value),
      position,
    };
  });
}

/** The coming meeting that a title tells of: `Nästa möte 26 mars kl 9`; none where it names no day. */
export function nextMeetingInTitle(title: string, position: Position, context: DateContext): NextMeeting[] {
  return toMeetings(title, [], position, context);
}

/** The coming meetings that the blocks of such an item list, one or several a line, list entry or lettered sub-item. */
export function readNextMeetings(blocks: readonly Block[], context: DateContext): NextMeeting[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'sub-item') return block.content.flatMap((node) => fromNode(node, context));
    return toMeetings(lineText(block.heading), agendaOf(block.content), block.position, context);
  });
}

/** The coming meetings that sentences of other items tell of: `Nästa möte är torsdag den 9 april kl 18.00`. */
export function findNextMeetings(blocks: readonly Block[], context: DateContext): NextMeeting[] {
  return blocks.flatMap((block) => {
    if (block.type === 'sub-item') return findNextMeetings(block.blocks, context);
    const nodes = block.content.filter((node) => mayTellNextMeeting(wordsOf([node])));
    const told = sentencesWithFigures(nodes)
      .flatMap(({ text, position }) => text.split(nextMeetingSeam).map((part) => ({ text: part, position })))
      .filter(({ text }) => tellsNextMeeting(text));
    return onceADay(told.flatMap(({ text, position }) => toMeetings(text, [], position, context)));
  });
}

function fromNode(node: RootContent, context: DateContext): NextMeeting[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => {
      const [first, ...rest] = item.children as [ListItem['children'][number]?, ...RootContent[]];
      return first ? toMeetings(lineText([first]), agendaOf(rest), item.position!, context) : [];
    });
  }
  if (node.type === 'table') {
    return node.children.flatMap((row) =>
      toMeetings(row.children.map((cell) => lineText(cell.children)).join(', '), [], row.position!, context),
    );
  }
  if (node.type !== 'paragraph') return [];
  return onceADay(
    sentencesWithFigures([node]).flatMap(({ text, position }) => toMeetings(text, [], position, context)),
  );
}

/** A sentence is met in its line and in its paragraph. */
function onceADay(meetings: readonly NextMeeting[]): NextMeeting[] {
  return meetings.filter(({ date }, nth) => meetings.findIndex((one) => one.date === date) === nth);
}

/** The coming meetings of a line; a time after the last of several days is that of each without its own. */
function toMeetings(
  text: string,
  agenda: readonly string[],
  position: Position,
  context: DateContext,
): NextMeeting[] {
  if (tellsDeadline(text) || tellsPublishing(text)) return [];
  const days = findDates(text, context).filter(({ precision }) => precision === 'day');
  const between = days.slice(1).map(({ start }, nth) => text.slice(days[nth]!.end, start));
  // `Konstituerande möte 17/4 samt styrelsemöte den 15/5 kl 15`: each has its own time, or none.
  if (between.length === 1 && betweenNamedMeetings.test(between[0]!)) {
    const parted = [text.slice(0, days[0]!.end), text.slice(days[0]!.end)];
    return parted.flatMap((part) => toMeeting(part, agenda, position, context));
  }
  const isList = between.length > 0 && between.every((words) => betweenDays.test(words));
  if (!isList) return toMeeting(text, agenda, position, context);
  const parts = days.map(({ start }, nth) => text.slice(start, days[nth + 1]?.start));
  const meetings = parts.flatMap((part) => toMeeting(part, agenda, position, context));
  const last = meetings.at(-1);
  return meetings.map((one) => ({
    ...one,
    ...(one.start === null && { start: last!.start, end: last!.end }),
    place: one.place ?? last!.place,
  }));
}

/** Only a day after the meeting is a coming one; its year may be left out when that of the meeting is known. */
function toMeeting(
  text: string,
  agenda: readonly string[],
  position: Position,
  context: DateContext,
): NextMeeting[] {
  const read = readMeetingTime(text, context);
  const date = read.date?.date ?? null;
  if (date === null || (context.reference !== null && date <= context.reference)) return [];
  context.diagnostics.push(...dateDiagnostics(read.date!, position));
  const place = cleanPlace(read.place);
  return [{ date, start: read.start, end: read.end, place, agenda, position }];
}

/** `Nästa möte planeras preliminärt` and brackets around a remark are no place; nor is a sentence. */
function cleanPlace(place: string | null): string | null {
  const words = withoutStop(withoutNextMeeting(place ?? '')).trim();
  const text = withoutPlaceLead(words);
  const mayBePlace = leadsToPlace(words) || namesVenue(words) || beginsWithCapital(words);
  return text === '' ||
    !mayBePlace ||
    text.length >= 40 ||
    tellsNextMeeting(text) ||
    namesMeeting(text) ||
    /^[(.]/.test(text)
    ? null
    : text;
}

function join(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(', ') || null;
}

function agendaOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'list'
      ? node.children.map((item) => lineText([item]))
      : lineText([node]) === ''
        ? []
        : [lineText([node])],
  );
}

function agendaField(value: MapValue): string[] {
  const agenda = value.entries.find((entry) => entry.field === 'dagordning')?.value;
  return agenda ? valuesOf(agenda).map(plainText) : [];
}
