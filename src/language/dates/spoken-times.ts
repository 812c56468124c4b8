import { findAll } from '../../model/find-all.ts';
import { hasDigit } from '../../model/text-shapes.ts';
import { anyOf } from '../pattern.ts';
import { numberWords } from '../sentences/numbers.ts';

/** Of a clock on the wall: one o'clock is `ett`. */
const hours: readonly string[] = ['ett', ...numberWords.slice(2)];
const minutes = new Map([
  ['fem', 5],
  ['tio', 10],
  ['kvart', 15],
  ['en kvart', 15],
  ['tjugo', 20],
]);
const afternoons: readonly string[] = [
  'på kvällen',
  'på eftermiddagen',
  'kvällen',
  'kvällstid',
  'e.m.',
  'em',
];
const mornings: readonly string[] = ['på morgonen', 'på förmiddagen', 'morgonen', 'f.m.', 'fm'];

/** `halv sju`, `kvart över sex`, `fem i halv sju`; an hour or minutes without *halv* or *kvart* only after `kl`. */
const spoken = new RegExp(
  String.raw`(?<!\p{L})(?:(?<=(?:kl\.?|klockan)\s)(?:(?<parts>${anyOf(minutes.keys())})\s(?:minuter\s)?(?<side>i|över)\s)?(?<half>halv\s)?|(?<bareHalf>halv\s)|(?<quarter>kvart)\s(?<quarterSide>i|över)\s)` +
    String.raw`(?<hour>${anyOf(hours)})(?:\s(?:(?<afternoon>${anyOf(afternoons)})|(?<morning>${anyOf(mornings)})))?(?!\p{L})`,
  'giu',
);
const gate = /halv\s|kvart\s|kl(?:\.|ockan|\s)/i;

/** Whether a text may tell a time, in figures or in words: cheap to ask. */
export function mayTellTime(text: string): boolean {
  return hasDigit(text) || gate.test(text);
}

/** What stands after a time where its words were longer: white space that nobody writes. */
export const timeFill = '\u2000';

/** Nobody meets earlier in the morning than this, so that a time before it is one after noon; in minutes. */
const earliest = 8 * 60;
const halfDay = 12 * 60;

/**
 * A text as long as `text`, with its times in words as times in figures and `timeFill` after them. A clock on the wall has twelve
 * hours: times before eight are those after noon, and so are those that would be earlier than the one before them.
 */
export function withTimesInFigures(text: string): string {
  if (!gate.test(text)) return text;
  let written = '';
  let last = 0;
  for (const match of findAll(spoken, text)) {
    const between = text.slice(written.length, match.index);
    const own = minutesOf(match.groups!);
    last = ownHalf(own, match.groups!, lastFigure(between) ?? last);
    const time = `${pad(Math.floor(last / 60))}:${pad(last % 60)}`;
    written += between + time.padEnd(match[0].length, timeFill);
  }
  return written === '' ? text : written + text.slice(written.length);
}

type Groups = Record<string, string | undefined>;

/** Minutes after midnight or noon, up to those of a whole clock. */
function minutesOf({ parts, side, half, bareHalf, quarter, quarterSide, hour }: Groups): number {
  const whole = (hours.indexOf(hour!.toLowerCase()) + 1) * 60 - (half || bareHalf ? 30 : 0);
  const apart = minutes.get((parts ?? quarter ?? '').toLowerCase()) ?? 0;
  return (side ?? quarterSide ?? '').toLowerCase() === 'i' ? whole - apart : whole + apart;
}

function ownHalf(time: number, { afternoon, morning }: Groups, last: number): number {
  const isEarly = afternoon !== undefined || time < earliest || time < last;
  return morning === undefined && isEarly && time < halfDay ? time + halfDay : time;
}

/** The last time in figures; null where there is none. */
function lastFigure(text: string): number | null {
  const last = [...findAll(/(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d)/gu, text)].at(-1);
  return last ? Number(last[1]) * 60 + Number(last[2]) : null;
}

function pad(amount: number): string {
  return String(amount).padStart(2, '0');
}

/** The time (`HH:MM`) twelve hours after one before noon; another as it is. */
export function laterHalf(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
