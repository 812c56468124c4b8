import type { ListItem, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { NextMeeting } from '../../model/protocol.ts';
import { lineText, plainText as wordsOf } from '../../model/text.ts';
import { plainText, type FrontMatterValue } from '../front-matter/value.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { mapText, type Fields } from './fields.ts';

const title =
  /(?:^|\s)(?:nästa\s+(?:möte|sammanträde|träff|styrgrupp|styrelsemöte)|kommande\s+(?:möten|sammanträden)|\p{L}*(?:mötestider|mötetider|mötesdatum|sammanträdestider|sammanträdesdagar)|(?:vårens|höstens|årets)\s+(?:möten|sammanträden))/iu;

/** Whether an item or section with this title lists coming meetings. */
export function tellsNextMeetings(text: string): boolean {
  return title.test(text);
}

/** The coming meetings of the front matter (`nästa-möte`). */
export function readNextMeetingFields(fields: Fields, meetingDate: string | null): NextMeeting[] {
  return fields.values('nästa-möte').flatMap((value) => {
    const { text, agenda } = meetingText(value);
    return toMeeting(text, agenda, value.position, meetingDate, true);
  });
}

/** The coming meetings that the blocks of such an item list, one a line, list entry or lettered sub-item. */
export function readNextMeetings(blocks: readonly Block[], meetingDate: string | null): NextMeeting[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'sub-item') return block.content.flatMap((node) => fromNode(node, meetingDate));
    return toMeeting(lineText(block.heading), agendaOf(block.content), block.position, meetingDate, false);
  });
}

function fromNode(node: RootContent, meetingDate: string | null): NextMeeting[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => {
      const [first, ...rest] = item.children as [ListItem['children'][number]?, ...RootContent[]];
      return first ? toMeeting(lineText([first]), agendaOf(rest), item.position!, meetingDate, false) : [];
    });
  }
  if (node.type !== 'paragraph') return [];
  return wordsOf([node])
    .split('\n')
    .flatMap((line) => toMeeting(line, [], node.position!, meetingDate, false));
}

function toMeeting(
  text: string,
  agenda: readonly string[],
  position: Position,
  meetingDate: string | null,
  isField: boolean,
): NextMeeting[] {
  const read = readMeetingTime(text, { reference: meetingDate });
  const date = read.date?.date ?? null;
  if (!isField && (date === null || (meetingDate !== null && date <= meetingDate))) return [];
  const place = isField || (read.place?.length ?? 0) < 40 ? cleanPlace(read.place) : null;
  return [{ date, start: read.start, end: read.end, place, agenda, position }];
}

/** `Nästa möte är` and brackets around a remark are no place. */
function cleanPlace(place: string | null): string | null {
  const text =
    place?.replace(/^(?:nästa\s+\S+(?:\s+(?:är|hålls|blir|äger rum))?[\s,:]*)+/iu, '').trim() ?? '';
  return text === '' || /^[(.]/.test(text) ? null : text.replace(/\.$/, '');
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

function meetingText(value: FrontMatterValue): { text: string; agenda: readonly string[] } {
  if (value.kind !== 'map') return { text: plainText(value), agenda: [] };
  const parts = (['datum', 'tid', 'plats'] as const)
    .map((field) => mapText(value, field))
    .filter((text) => text !== null);
  const agenda = value.entries.find((entry) => entry.field === 'dagordning')?.value;
  return {
    text: parts.join(', '),
    agenda: agenda?.kind === 'list' ? agenda.items.map(plainText) : agenda ? [plainText(agenda)] : [],
  };
}
