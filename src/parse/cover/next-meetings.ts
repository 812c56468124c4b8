import type { ListItem, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { NextMeeting } from '../../model/protocol.ts';
import { lineText, plainText as wordsOf } from '../../model/text.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { readTimes } from '../dates/read-times.ts';
import { plainText, type MapValue } from '../front-matter/value.ts';
import { dateDiagnostics, datesDiagnostics, type DateContext } from './date-diagnostics.ts';
import { mapText, valuesOf, type Fields } from './fields.ts';

const title =
  /(?:^|\s)(?:nästa\s+(?:möte|sammanträde|träff|styrgrupp|styrelsemöte)|kommande\s+(?:möten|sammanträden)|\p{L}*(?:mötestider|mötetider|mötesdatum|sammanträdestider|sammanträdesdagar)|(?:vårens|höstens|årets)\s+(?:möten|sammanträden))/iu;

const sentence = /^nästa\s+(?:möte|mötet|sammanträde|träff|styrelsemöte|styrgruppsmöte)(?!\p{L})/iu;

/** Whether an item or section with this title lists coming meetings. */
export function tellsNextMeetings(text: string): boolean {
  return title.test(text);
}

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
  return toMeeting(title, [], position, context);
}

/** The coming meetings that the blocks of such an item list, one a line, list entry or lettered sub-item. */
export function readNextMeetings(blocks: readonly Block[], context: DateContext): NextMeeting[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'sub-item') return block.content.flatMap((node) => fromNode(node, context));
    return toMeeting(lineText(block.heading), agendaOf(block.content), block.position, context);
  });
}

/** The coming meetings that sentences of other items tell of: `Nästa möte är torsdag den 9 april kl 18.00`. */
export function findNextMeetings(blocks: readonly Block[], context: DateContext): NextMeeting[] {
  return blocks.flatMap((block) =>
    block.type === 'sub-item'
      ? findNextMeetings(block.blocks, context)
      : block.content.flatMap((node) => {
          if (node.type !== 'paragraph' || !/nästa/iu.test(wordsOf([node]))) return [];
          return wordsOf([node])
            .split(/\n|(?<=\p{L}{3}\.)\s+(?=\p{Lu})/u)
            .filter((line) => sentence.test(line))
            .flatMap((line) => toMeeting(line, [], node.position!, context));
        }),
  );
}

function fromNode(node: RootContent, context: DateContext): NextMeeting[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => {
      const [first, ...rest] = item.children as [ListItem['children'][number]?, ...RootContent[]];
      return first ? toMeeting(lineText([first]), agendaOf(rest), item.position!, context) : [];
    });
  }
  if (node.type === 'table') {
    return node.children.flatMap((row) =>
      toMeeting(row.children.map((cell) => lineText(cell.children)).join(', '), [], row.position!, context),
    );
  }
  if (node.type !== 'paragraph') return [];
  return wordsOf([node])
    .split('\n')
    .flatMap((line) => toMeeting(line, [], node.position!, context));
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

/** `Nästa möte är` and brackets around a remark are no place; nor is a sentence. */
function cleanPlace(place: string | null): string | null {
  const text = (place ?? '')
    .replace(/^(?:nästa\s+\S+(?:\s+(?:är|hålls|blir|äger rum))?[\s,:]*)+/iu, '')
    .replace(/^(?:preliminärt|prel\.?|ev\.?|eventuellt)(?=[\s,]|$)[\s,:]*/iu, '')
    .replace(/^(?:i|på)\s+(?=\p{L})/iu, '')
    .replace(/\.$/, '')
    .trim();
  return text === '' || text.length >= 40 || /^[(.]/.test(text) ? null : text;
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
