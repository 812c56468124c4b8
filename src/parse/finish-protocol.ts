import {
  verifiedAtMeeting,
  clauseVerifiesAtOnce,
  atOnce,
  isVerifiedAtOnce,
} from '../language/verification.ts';
import type { FootnoteDefinition } from 'mdast';
import type { Block } from '../model/blocks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { sentenceCue } from '../language/sentences/sentence-cue.ts';
import { joinUnits } from './cover/verification/join-whole-units.ts';
import { titlesNextMeetings } from '../language/next-meetings.ts';
import { lineText } from '../model/text.ts';
import type { Item, Protocol, Section, Verification } from '../model/protocol.ts';
import type { DateContext } from './cover/days/date-diagnostics.ts';
import { findNextMeetings, nextMeetingInTitle, readNextMeetings } from './cover/days/next-meetings.ts';
import { withNextMeetingDays } from './next-meeting-days.ts';
import type { Cover } from './cover/cover.ts';
import type { Secret } from './secrets/mask-secrets.ts';

/** What was read of the body. */
interface Body {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly preface: readonly Block[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/**
 * Puts cover and body together and derives what needs both: presence per §, immediate justering, coming meetings, recipients.
 * The findings are those of the cover and the coming meetings.
 */
export function finishProtocol(
  cover: Cover,
  body: Body,
  secrets: { readonly marks: readonly Secret[]; readonly unmasked: boolean },
): { protocol: Protocol; diagnostics: readonly Diagnostic[] } {
  const {
    attendance,
    firstItem: _first,
    preface: _nodes,
    called: _called,
    votes: _votes,
    readings: _readings,
    diagnostics,
    ...fields
  } = cover;
  const numbers = body.items.map((item) => item.number).filter((number) => number !== null);
  const sectionBlocks = body.sections.flatMap((section) => section.blocks);
  const allBlocks = [...body.items.flatMap((item) => item.blocks), ...sectionBlocks];
  const coming = comingMeetings(body, cover);
  const protocol: Protocol = {
    type: 'protocol',
    ...fields,
    ...attendance.resolve(numbers),
    attendanceNote: attendance.note,
    preface: body.preface,
    items: body.items.map((item) => withSecret(item, secrets.marks)),
    sections: body.sections,
    verifications: joinUnits(cover.verifications, immediate(body.items, cover), numbers),
    distribution: [
      ...cover.distribution,
      ...sectionBlocks.flatMap((block) => (block.type === 'recipients' ? block.recipients : [])),
    ],
    attachments: [
      ...cover.attachments,
      ...allBlocks.flatMap((block) => (block.type === 'attachments' ? block.attachments : [])),
    ],
    nextMeetings: [...cover.nextMeetings, ...coming.meetings],
    footnotes: body.footnotes,
    secrets: secrets.marks.filter(({ kind }) => kind !== 'definition').length,
    unmasked: secrets.unmasked,
  };
  return {
    protocol: withNextMeetingDays(protocol),
    diagnostics: toldOnce([...diagnostics, ...coming.diagnostics]),
  };
}

/** An item whose heading is marked is confidential as a whole. */
function withSecret(item: Item, marks: readonly Secret[]): Item {
  const mark = marks.find(({ kind, lines }) => kind === 'item' && lines.first === item.position.start.line);
  return mark ? { ...item, confidential: { publicTitle: mark.publicTitle, ground: mark.ground } } : item;
}

/** `Paragrafen justeras omedelbart.` inside an item, where the cover does not say so too. */
function immediate(items: readonly Item[], cover: Cover): Verification[] {
  return items.flatMap((item) => {
    const block = item.blocks.find(verifiesAtOnce);
    const isTold = cover.verifications.some(
      (unit) => verifiedAtMeeting.test(unit.method ?? '') && unit.items?.includes(item.number!),
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

/** `Paragrafen justeras omedelbart.`, also as one of the things decided. */
function verifiesAtOnce(block: Block): boolean {
  if (block.type === 'immediate-verification') return true;
  return (
    block.type === 'decision' && block.clauses.some(({ content }) => decidesVerification(lineText(content)))
  );
}

function decidesVerification(text: string): boolean {
  return (
    sentenceCue(text) === 'immediate-verification' ||
    (clauseVerifiesAtOnce.test(text) && atOnce.test(text)) ||
    isVerifiedAtOnce.test(text)
  );
}

/** A meeting ends with when the next one is: no sentence far from the end is searched for it. */
const lastParts = 4;

/** From the parts that are about them; else from a sentence of one of the last items. A day that the cover tells of is not told twice. */
function comingMeetings(
  body: Body,
  cover: Cover,
): { meetings: Protocol['nextMeetings']; diagnostics: readonly Diagnostic[] } {
  const context: DateContext = { reference: cover.meeting.date, diagnostics: [] };
  const parts = [...body.items, ...body.sections];
  const about = parts.filter((part) => titlesNextMeetings(part.title ?? ''));
  const told = about.flatMap((part) => [
    ...nextMeetingInTitle(part.title ?? '', part.position, context),
    ...readNextMeetings(part.blocks, context),
  ]);
  const found =
    told.length > 0
      ? told
      : findNextMeetings(
          [...body.preface, ...parts.slice(-lastParts).flatMap((part) => part.blocks)],
          context,
        );
  const meetings = found.filter(({ date }) => !cover.nextMeetings.some((known) => known.date === date));
  return { meetings, diagnostics: context.diagnostics };
}

/** The same guess about the same name is told where it was made first. */
function toldOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const guesses = new Set<string>();
  return diagnostics.filter(({ rule, message }) => {
    if (rule !== 'namn-tolkat' && rule !== 'namn-tvetydigt') return true;
    const isNew = !guesses.has(message.sv);
    guesses.add(message.sv);
    return isNew;
  });
}
