import { formatItemRange } from '../../index.ts';
import type { BlockType, NextMeeting, Section, Verification } from '../../index.ts';
import { longDate, span } from './cover.ts';
import { blockRows } from './blocks.ts';
import type { Group, Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Reading, Say } from './reading.ts';
import { words } from './words.ts';

/** What stands after the items or concerns all of them: justering, coming meetings, sections, recipients, attachments. */
export function groupAfterItems({ protocol }: Reading, say: Say): Group {
  const { verifications, nextMeetings, sections, distribution, attachments, corrections } = protocol;
  const list = (label: string, texts: readonly string[]): Row[] =>
    texts.length > 0 ? [{ label, texts }] : [];
  return {
    title: say(words.closing),
    rows: [
      ...list(
        say(words.verification),
        verifications.map((unit) => verification(unit, say)),
      ),
      ...list(
        say(words.nextMeeting),
        nextMeetings.map((next) => nextMeeting(next, say)),
      ),
      ...list(say(words.distribution), [distribution.join('; ')].filter(Boolean)),
      ...list(
        say(words.attachments),
        attachments.map(({ number, text }) => joined([number, text], ' ')),
      ),
      ...list(
        say(words.corrections),
        corrections.map(({ date, item, text, by }) =>
          joined([date, item === null ? null : formatItemRange([item]), text, by]),
        ),
      ),
      ...sections.map((section) => sectionRow(section, say)),
    ],
  };
}

function verification(unit: Verification, say: Say): string {
  const { items, date, time, place, method, signers, notice, written } = unit;
  const which = items === null ? say(words.allItems) : formatItemRange(items);
  const details = joined([
    joined([date && longDate(date, say), time?.replace(':', '.')], ' kl. '),
    place,
    method,
    signers.length > 0 ? `${say(words.by)} ${signers.join(', ')}` : null,
  ]);
  const posted = notice && joined([span(notice.from ?? say(words.noDate), notice.to), notice.keptAt]);
  // The words as written hold what the fields do.
  const told = details || posted ? details : (written ?? say(words.noDate));
  return `${which}: ${joined([told, posted && `${say(words.notice)} ${posted}`], '; ')}`;
}

function nextMeeting({ date, start, end, place, agenda }: NextMeeting, say: Say): string {
  return joined([
    date === null ? say(words.noDate) : longDate(date, say),
    span(start, end),
    place,
    agenda.length > 0
      ? `${agenda.length} ${say(agenda.length === 1 ? words.agendaPoint : words.agendaPoints)}`
      : null,
  ]);
}

/** Blocks of sections that have a row of their own above. */
const toldAbove = new Set<BlockType>(['recipients', 'attachments']);

function sectionRow({ title, position, blocks }: Section, say: Say): Row {
  return {
    label: say(words.section),
    texts: [`${title ?? say(words.untitled)} (${say(words.line)} ${position.start.line})`],
    rows: blocks.filter(({ type }) => !toldAbove.has(type)).flatMap((block) => blockRows(block, say)),
  };
}
