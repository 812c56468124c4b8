import type { Span } from '../../model/span.ts';
import { findAll } from '../../model/find-all.ts';
import { hasDigit } from '../../model/text-shapes.ts';
import { timeFill, withTimesInFigures } from './spoken-times.ts';

/** A stretch of time, `HH:MM`; 24:00 is the end of a day. */
export interface TimeRange {
  readonly start: string;
  readonly end: string;
}

/** The times of a meeting and where in the text they stand. */
export interface FoundTimes {
  readonly start: string | null;
  readonly end: string | null;
  readonly adjournments: readonly TimeRange[];
  /** Times that don't exist (`25.70`). */
  readonly invalid: readonly Span[];
  /** What the fields hold all words of. */
  readonly spans: readonly Span[];
  /** Words that go with a time but are in no field (`med början`). */
  readonly qualifiers: readonly Span[];
}

interface Token extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly isRange: boolean;
}

const clock = String.raw`(?:\d{1,2}[.:]\d\d|\d{4}|\d{1,2})`;
const oClock = String.raw`(?:kl(?:\.|(?!\p{L}))|klockan)\s*`;
const to = String.raw`(?:\s*(?:[-–—]|--)\s*|\s+(?:till|to|(?<=mellan\s[^,;]{1,14})och)\s+)`;
/** After a time by a clock of twelve hours. */
const noon = String.raw`\s?[ap](?:\.m\.|m)(?!\p{L})`;
const timePattern = new RegExp(
  String.raw`(?<![\p{L}\d§/]|\d[.:,–-])(?<label>${oClock})?(?<from>${clock})(?<fromNoon>${noon})?` +
    String.raw`(?:${to}(?:${oClock})?(?<to>${clock})(?<toNoon>${noon})?(?!\s*[-–—]\s*\d))?(?![\p{L}\d%]|[.:,/]\d|-\p{L})`,
  'giu',
);
/** `17,30–19,00`, where nothing else stands: commas that can only be those of times. */
const commaTimes = /^\s*(?:kl(?:\.|ockan)?\s*)?\d{1,2},\d\d(?:\s*(?:[-–—]|--)\s*\d{1,2},\d\d)?\s*$/iu;
/** That of `kl. 18,30`. */
const commaAfterClock = /(?<=(?<!\p{L})kl(?:\.|ockan)?\s?\d{1,2}),(?=[0-5]\d(?!\d))/giu;
const wholeRange = new RegExp(String.raw`^\s*${clock}${to}${clock}\s*$`, 'u');

/**
 * The times in `text`: a start and perhaps an end, and the adjournments.
 *
 * Bare hours count after `kl` and where a range is the whole text (`10-12`). With `isProse` other things may stand in the
 * text too, so that only a time after `kl` and a range can be an impossible one.
 */
export function findTimes(written: string, isProse: boolean): FoundTimes {
  const text = commaTimes.test(written)
    ? written.replaceAll(',', '.')
    : withTimesInFigures(written.replace(commaAfterClock, '.'));
  const none = { start: null, end: null, adjournments: [], invalid: [], spans: [], qualifiers: [] };
  if (!hasDigit(text)) return none;
  const isBareRange = wholeRange.test(text);
  const tokens = Array.from(findAll(timePattern, text), (match) =>
    readToken(match, isBareRange, isProse),
  ).filter((token) => token !== null);
  const times = tokens.filter(({ from }) => from !== null);
  const adjournments = findAdjournments(text, times);
  const free = times.filter((token) => !adjournments.spoken.has(token));
  const main = free.find(({ isRange }) => isRange) ?? free.find((token) => !isEnd(text, token));
  const last = main?.isRange ? undefined : free.find((token) => isEnd(text, token));
  const sessions = main?.isRange ? sessionsAfter(text, main, free) : [];
  const held = [main, ...sessions, last].filter((token) => token !== undefined);
  const pauses = sessions.map(({ from }, nth) => ({ from: (sessions[nth - 1] ?? main)?.to, to: from }));
  return {
    start: main?.from ?? null,
    end: sessions.at(-1)?.to ?? main?.to ?? last?.from ?? null,
    adjournments: [...adjournments.ranges, ...pauses].map(({ from, to }) => ({ start: from!, end: to! })),
    invalid: tokens.filter(({ from }) => from === null),
    spans: [...adjournments.spans, ...held, ...sessions.map(({ end }) => ({ start: main!.end, end }))],
    qualifiers: held.flatMap((token) => wordsBefore(text, token, qualifierWords) ?? []),
  };
}

/** Null when it is only a number; with `from: null` when it is a time that doesn't exist. */
function readToken(match: RegExpExecArray, isBareRange: boolean, isProse: boolean): Token | null {
  const { label, from, to: until, fromNoon, toNoon } = match.groups!;
  const isRange = until !== undefined;
  const isLabelled = label !== undefined || isBareRange || fromNoon !== undefined || toNoon !== undefined;
  if (!isLabelled && !/[.:]/.test(`${from}${until ?? ''}`)) return null;
  // In `2023–9.30` the year is no time.
  if (!isLabelled && [from, until].some((time) => /^\d{4}$/.test(time ?? ''))) return null;
  let last = match.index + match[0].length;
  while (match.input[last] === timeFill) last++;
  const token = { start: match.index, end: last, isRange };
  const start = readClock(from!, fromNoon ?? toNoon);
  const end = isRange ? readClock(until, toNoon ?? fromNoon) : null;
  const exists = start !== null && start !== '24:00' && (!isRange || end !== null);
  if (exists) return { ...token, from: start, to: end };
  return isLabelled || isRange || !isProse ? { ...token, from: null, to: null } : null;
}

/** `HH:MM`; null when there is no such time. `noon`: `am` or `pm` of a clock of twelve hours. */
function readClock(written: string, noon: string | undefined): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2}?)[.:]?(\d\d)?$/.exec(
    written.length < 3 ? `${written}.00` : written,
  )!;
  if (Number(minute) > 59 || Number(hour) > 24 || (Number(hour) === 24 && minute !== '00')) return null;
  const isEvening = /p/i.test(noon ?? '');
  const hours = isEvening && Number(hour) < 12 ? Number(hour) + 12 : hour!;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

const adjourned = /(?<!\p{L})(?:ajourner\p{L}*|adjourn\p{L}*)/giu;
const beforeAdjournment = /^[\s,:(]*(?:(?:mellan|från|under|tiden|between|from)\s+)*$/iu;
const betweenAdjournments = /^\s*(?:,|och|samt|&|;|and)\s*$/iu;

/** `09.00–12.00, 14.30–16.10`: when they went on after a pause. */
function sessionsAfter(text: string, main: Token, free: readonly Token[]): Token[] {
  const sessions: Token[] = [];
  let before = main;
  for (const token of free.slice(free.indexOf(main) + 1)) {
    const isNext = betweenAdjournments.test(text.slice(before.end, token.start));
    if (!token.isRange || !isNext || token.from! < before.to!) break;
    sessions.push(token);
    before = token;
  }
  return sessions;
}

interface Adjournments {
  readonly ranges: Token[];
  /** From the word to the last of its ranges. */
  readonly spans: Span[];
  /** The ranges, and single times that follow the word: they tell of no adjournment, nor when the meeting was. */
  readonly spoken: Set<Token>;
}

function findAdjournments(text: string, times: readonly Token[]): Adjournments {
  const found: Adjournments = { ranges: [], spans: [], spoken: new Set() };
  let next = 0;
  for (const word of findAll(adjourned, text)) {
    let end = word.index + word[0].length;
    let gap = beforeAdjournment;
    while (next < times.length && times[next]!.start < end) next++;
    for (; next < times.length && gap.test(text.slice(end, times[next]!.start)); next++) {
      const time = times[next]!;
      found.spoken.add(time);
      if (!time.isRange) break;
      found.ranges.push(time);
      end = time.end;
      gap = betweenAdjournments;
    }
    if (gap === betweenAdjournments) found.spans.push({ start: word.index, end });
  }
  return found;
}

const endWords = /(?<!\p{L})(?:slut\p{L}*|avslut\p{L}*|till|ends?|ended|until)[\s,:]*$/iu;
const qualifierWords =
  /(?<!\p{L})(?:(?:med\s+)?början|start\p{L}*|börja\p{L}*|öppna\p{L}*|slut\p{L}*|avslut\p{L}*|till|från|mellan|omkring|cirka|ca\.?)[\s,:]*$/iu;

/** Whether a single time tells when the meeting ended. */
function isEnd(text: string, time: Token): boolean {
  return !time.isRange && wordsBefore(text, time, endWords) !== null;
}

/** What `words` match just before `time`. */
function wordsBefore(text: string, time: Token, words: RegExp): Span | null {
  const match = words.exec(text.slice(Math.max(0, time.start - 24), time.start));
  return match === null ? null : { start: time.start - match[0].length, end: time.start };
}

/** How many minutes are between two times of a day (`HH:MM`). */
export function minutesBetween(one: string, other: string): number {
  return Math.abs(minutesOf(one) - minutesOf(other));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** After a day: `den 3 april 2025 kl. 10.00`. */
const timeBehind = new RegExp(
  String.raw`^(?:\s+\d{4})?,?\s+(?<time>${oClock}\d{1,2}(?:[.:]\d{2})?)(?!\d|[–-])`,
  'iu',
);

/** The time that a text tells right behind a day that ends at `end`; null where it tells none, or from when to when. */
export function timeBehindDay(text: string, end: number): (Span & { readonly time: string }) | null {
  const told = timeBehind.exec(text.slice(end))?.groups?.['time'];
  const time = told === undefined ? null : findTimes(told, true).start;
  if (told === undefined || time === null) return null;
  const start = text.indexOf(told, end);
  return { time, start, end: start + told.length };
}
