import type { FootnoteDefinition } from 'mdast';
import type { Block } from '../model/blocks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Item, Protocol, Section, Verification } from '../model/protocol.ts';
import { readNextMeetings, tellsNextMeetings } from './cover/next-meetings.ts';
import type { Cover } from './cover/read-cover.ts';
import type { Secret } from './secrets/mask-secrets.ts';

/** What was read of the body. */
interface Body {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly preface: readonly Block[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/** Puts cover and body together and derives what needs both: presence per §, immediate justering, coming meetings, recipients. */
export function finishProtocol(
  cover: Cover,
  body: Body,
  secrets: { readonly marks: readonly Secret[]; readonly unmasked: boolean },
): { protocol: Protocol; diagnostics: readonly Diagnostic[] } {
  const {
    attendance,
    firstItem: _first,
    preface: _nodes,
    diagnostics: _told,
    ...fields
  } = cover;
  const numbers = body.items.map((item) => item.number).filter((number) => number !== null);
  const sectionBlocks = body.sections.flatMap((section) => section.blocks);
  const allBlocks = [...body.items.flatMap((item) => item.blocks), ...sectionBlocks];
  const protocol: Protocol = {
    type: 'protocol',
    ...fields,
    ...attendance.resolve(numbers),
    attendanceNote: attendance.note,
    preface: body.preface,
    items: body.items.map((item) => withSecret(item, secrets.marks)),
    sections: body.sections,
    verifications: [...cover.verifications, ...immediate(body.items, cover)],
    distribution: [
      ...cover.distribution,
      ...sectionBlocks.flatMap((block) => (block.type === 'recipients' ? block.recipients : [])),
    ],
    attachments: [
      ...cover.attachments,
      ...allBlocks.flatMap((block) => (block.type === 'attachments' ? block.attachments : [])),
    ],
    nextMeetings: [...cover.nextMeetings, ...comingMeetings(body, cover)],
    footnotes: body.footnotes,
    secrets: secrets.marks.length,
    unmasked: secrets.unmasked,
  };
  return { protocol, diagnostics: [] };
}

/** An item whose heading is marked is confidential as a whole. */
function withSecret(item: Item, marks: readonly Secret[]): Item {
  const mark = marks.find(({ kind, lines }) => kind === 'item' && lines.first === item.position.start.line);
  return mark ? { ...item, confidential: { publicTitle: mark.publicTitle, ground: mark.ground } } : item;
}

/** `Paragrafen justeras omedelbart.` inside an item, where the cover does not say so too. */
function immediate(items: readonly Item[], cover: Cover): Verification[] {
  return items.flatMap((item) => {
    const block = item.blocks.find((each) => each.type === 'immediate-verification');
    const isTold = cover.verifications.some(
      (unit) => unit.items?.length === 1 && unit.items[0] === item.number,
    );
    if (!block || item.number === null || isTold) return [];
    return [
      {
        type: 'verification',
        items: [item.number],
        date: cover.meeting.date,
        time: null,
        place: null,
        method: 'omedelbart',
        signers: [],
        notice: null,
        written: null,
        position: block.position,
      },
    ];
  });
}

function comingMeetings(body: Body, cover: Cover): Protocol['nextMeetings'] {
  return [...body.items, ...body.sections]
    .filter((part) => tellsNextMeetings(part.title ?? ''))
    .flatMap((part) => readNextMeetings(part.blocks, cover.meeting.date));
}
