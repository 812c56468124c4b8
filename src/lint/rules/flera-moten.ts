import type { Position } from 'unist';
import { beginsMeeting, listsAttendance } from '../../language/other-meetings.ts';
import type { Protocol } from '../../model/protocol.ts';
import { passages } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** Notes of several meetings can't be one protocol: what the others decided would stand under the day of the first. */
export const fleraMoten: Rule = {
  name: 'flera-moten',
  severity: 'error',
  always: true,
  check: (protocol) => {
    const found = meetingsIn(protocol);
    // Without a day of its own the protocol is of the first of them.
    const others = protocol.meeting.date === null ? found.slice(1) : found;
    return others.map(told);
  },
};

interface Start {
  readonly words: string;
  readonly position: Position;
}

/** Where another meeting begins: a heading or title with another day, and below it who was there. */
function meetingsIn(protocol: Protocol): Start[] {
  const { date } = protocol.meeting;
  const found: Start[] = [];
  let open: Start | null = null;
  for (const { text, isHeading, place } of passages(protocol)) {
    let at = 0;
    for (const line of text.split('\n')) {
      const words = line.trim();
      if (beginsMeeting(words, isHeading, date)) open = { words, position: place(at, at + line.length) };
      else if (open && listsAttendance(words, isHeading)) {
        found.push(open);
        open = null;
      } else if (isHeading) open = null;
      at += line.length + 1;
    }
  }
  return found;
}

function told({ words, position }: Start): Finding {
  return {
    message: {
      sv: `Här börjar ett annat möte: ”${words}”. Allt läses som ett enda protokoll.`,
      en: `Another meeting begins here: “${words}”. All is read as one protocol.`,
    },
    help: {
      sv: 'Flytta varje möte till en fil för sig.',
      en: 'Move each meeting into a file of its own.',
    },
    position,
  };
}
