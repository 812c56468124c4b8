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
/** What says which half of the day a time is of. */
const halves = {
  evening: ['på kvällen', 'kvällen', 'kvällstid'],
  afternoon: ['på eftermiddagen', 'eftermiddagen', 'e.m.', 'em'],
  morning: ['på morgonen', 'på förmiddagen', 'morgonen', 'förmiddagen', 'f.m.', 'fm'],
  night: ['på natten', 'natten'],
  day: ['mitt på dagen', 'på dagen'],
} as const;
type Half = keyof typeof halves;
const halfWords = Object.entries(halves).map(([half, words]) => String.raw`(?<${half}>${anyOf(words)})`);

/**
 * `halv sju`, `kvart över sex`, `fem i halv sju`; an hour or minutes without *halv* or *kvart* only after `kl`, after a time and
 * *till*, or before what says which half of the day it is.
 */
const spoken = new RegExp(
  String.raw`(?<!\p{L})(?:(?<=(?:kl\.?|klockan)\s)(?:(?<parts>${anyOf(minutes.keys())})\s(?:minuter\s)?(?<side>i|över)\s)?(?<half>halv\s)?|(?<bareHalf>halv\s)|(?<quarter>kvart)\s(?<quarterSide>i|över)\s|(?<bare>(?:(?<few>${anyOf(minutes.keys())})\s(?:minuter\s)?(?<fewSide>i|över)\s)?))` +
    String.raw`(?<hour>${anyOf(hours)})(?:\s(?:${halfWords.join('|')}))?(?!\p{L})`,
  'giu',
);
/** What follows a time, and no number of people or things. */
const endsTime = /^\s*(?:$|[,.;:()–—-]|(?:i|på|hos|via|vid)\s)/iu;
/** Between the two ends of a stretch of time. */
const joinsEnds = /^\s?(?:[-–—]|till)\s?$/iu;
const gate = /halv\s|kvart\s|kl(?:\.|ockan|\s)|\spå\s(?:kväll|efterm|morg|förm|natt|dag)/i;

/** Whether a text may tell a time, in figures or in words: cheap to ask. */
export function mayTellTime(text: string): boolean {
  return hasDigit(text) || gate.test(text);
}

/** What stands after a time where its words were longer: white space that nobody writes. */
export const timeFill = '\u2000';

/** Nobody meets earlier in the morning than this, so that a time before it is one after noon; in minutes, as all times here. */
const earliest = 8 * 60;
/** Nor begins a meeting later in the evening. */
const latest = 22 * 60;
const halfDay = 12 * 60;
const day = 24 * 60;

interface Told {
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight or noon, up to those of a whole clock; of a time in figures those after midnight. */
  readonly own: number;
  readonly half: Half | null;
  readonly isFigure: boolean;
}

/**
 * A text as long as `text`, with its times in words as times in figures and `timeFill` after them. A clock on the wall has twelve
 * hours: which half of the day a time is of is told by its words, by the time that it follows or leads to, or else by when meetings
 * are held.
 */
export function withTimesInFigures(text: string): string {
  if (!gate.test(text)) return text;
  const told = timesIn(text);
  if (told.every(({ isFigure }) => isFigure)) return text;
  const times = settle(told);
  let written = '';
  for (const [nth, { start, end, isFigure }] of told.entries()) {
    const whole = isFigure ? text.slice(start, end) : clockOf(times[nth]!);
    // `kl. nio` has no room for more than the hour.
    const time = whole.length > end - start ? whole.slice(0, 2) : whole;
    written += text.slice(written.length, start) + time.padEnd(end - start, timeFill);
  }
  return written + text.slice(written.length);
}

/** Whether a text tells this time (`HH:MM`) in words that do not say which half of the day it is of. */
export function leavesHalfOpen(text: string, time: string): boolean {
  if (!gate.test(text)) return false;
  const told = timesIn(text).filter(({ own }) => own % halfDay === minutesIn(time) % halfDay);
  return told.length > 0 && told.every(({ half, isFigure }) => !isFigure && half === null);
}

/** The time at this end of the day or the other that is the first from `start` on. */
export function firstFrom(start: string, time: string): string {
  const own = minutesIn(time) % halfDay;
  return clockOf(inHalfAfter(own, minutesIn(start)) % day);
}

/** The time at this end of the day or the other that is the last before `end`. */
export function lastBefore(end: string, time: string): string {
  const own = minutesIn(time) % halfDay;
  const until = minutesIn(end);
  return clockOf((own + halfDay <= until || until <= own ? own + halfDay : own) % day);
}

/** Whether a meeting may as well have begun at this time by a clock of twelve hours before noon as after it; or ended. */
export function mayBeEitherHalf(time: string, isEnd: boolean): boolean {
  const own = minutesIn(time) % halfDay;
  return own >= earliest && (isEnd || own + halfDay < latest);
}

type Groups = Record<string, string | undefined>;

/** The times of a text, those in figures too: they tell which half of the day the others are of. */
function timesIn(text: string): Told[] {
  const figures = Array.from(findAll(/(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d)/gu, text), (match) => ({
    ...spanOf(match),
    own: Number(match[1]) * 60 + Number(match[2]),
    half: null,
    isFigure: true,
  }));
  const words: Told[] = [];
  for (const match of findAll(spoken, text)) {
    const groups = match.groups!;
    const half = (Object.keys(halves) as Half[]).find((each) => groups[each] !== undefined) ?? null;
    const last = words.at(-1) ?? figures.findLast(({ end }) => end <= match.index);
    const isEnd = last !== undefined && joinsEnds.test(text.slice(last.end, match.index));
    const isTime =
      half === null ? isEnd && endsTime.test(text.slice(spanOf(match).end)) : /\spå\s/iu.test(match[0]);
    if (groups['bare'] !== undefined && !isTime) continue;
    words.push({ ...spanOf(match), own: minutesOf(groups), half, isFigure: false });
  }
  return [...figures, ...words].toSorted((one, other) => one.start - other.start);
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The times in minutes after midnight: in order, each by its words, by the one before it, or by the one after it. */
function settle(told: readonly Told[]): number[] {
  const times: number[] = [];
  let last: number | null = null;
  for (const [nth, { own, half, isFigure }] of told.entries()) {
    const next = told.slice(nth + 1).find((one) => one.isFigure || one.half !== null);
    if (isFigure) last = own;
    else if (half !== null) last = inHalf(own, half);
    else if (last !== null) last = inHalfAfter(own, last);
    else if (next)
      last = minutesIn(
        lastBefore(clockOf(next.isFigure ? next.own : inHalf(next.own, next.half!)), clockOf(own)),
      );
    else last = own < earliest ? own + halfDay : own;
    times.push(last % day);
    last %= day;
  }
  return times;
}

function inHalf(own: number, half: Half): number {
  const time = own % halfDay;
  if (half === 'morning') return own;
  if (half === 'night') return time < halfDay / 2 ? time : time + halfDay;
  if (half === 'evening' && own >= halfDay) return time;
  return half === 'day' && time >= earliest ? time : time + halfDay;
}

/** The first time by a clock of twelve hours from `start` on. */
function inHalfAfter(own: number, start: number): number {
  const time = own % halfDay;
  return time + halfDay * Math.max(0, Math.ceil((start - time) / halfDay));
}

/** Minutes after midnight or noon, up to those of a whole clock. */
function minutesOf(told: Groups): number {
  const apart = minutes.get((told['parts'] ?? told['quarter'] ?? told['few'] ?? '').toLowerCase()) ?? 0;
  const side = (told['side'] ?? told['quarterSide'] ?? told['fewSide'] ?? '').toLowerCase();
  const isHalf = told['half'] !== undefined || told['bareHalf'] !== undefined;
  const whole = (hours.indexOf(told['hour']!.toLowerCase()) + 1) * 60 - (isHalf ? 30 : 0);
  return side === 'i' ? whole - apart : whole + apart;
}

function minutesIn(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clockOf(time: number): string {
  return `${pad(Math.floor(time / 60))}:${pad(time % 60)}`;
}

function pad(amount: number): string {
  return String(amount).padStart(2, '0');
}
