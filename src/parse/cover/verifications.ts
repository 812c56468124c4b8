import type { Position } from 'unist';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CoverNote, PublicNotice, Verification } from '../../model/protocol.ts';
import { findDates } from '../dates/find-dates.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { readTimes } from '../dates/read-times.ts';
import { datesDiagnostics } from './date-diagnostics.ts';
import { mapText, valuesOf, type Fields } from './fields.ts';
import type { FieldKey } from '../front-matter/shapes.ts';
import { plainText, type FrontMatterValue, type MapValue } from '../front-matter/value.ts';
import { readItemRanges } from '../ranges.ts';

type Unit = { -readonly [Key in keyof Verification]: Verification[Key] };

/** The units of justering, and the text of notices that no field of a unit holds. */
export interface ReadVerifications {
  readonly units: readonly Verification[];
  readonly notes: readonly CoverNote[];
}

interface Context {
  /** The day of the meeting. */
  readonly reference: string | null;
  readonly diagnostics: Diagnostic[];
}

/**
 * The units of justering, each with the anslag of the same §§: `§ 38: 2025-03-27, omedelbart`, or mappings
 * `{paragrafer, datum, plats, sätt, av}` and `{paragrafer, från, till, förvaringsplats}`.
 */
export function readVerifications(fields: Fields, context: Context): ReadVerifications {
  const units = fields
    .entries('justering')
    .flatMap(({ value, written }) =>
      valuesOf(value).map((each) => readUnit(each, /omedelbar/iu.test(written), context)),
    );
  const notes: CoverNote[] = [];
  for (const { value, written } of fields.entries('anslag')) {
    for (const each of valuesOf(value)) {
      const { items, notice, isWhole } = readNotice(each, context);
      if (!isWhole) notes.push({ title: written, text: plainText(each), position: each.position });
      if (notice === null) continue;
      const unit =
        units.find((known) => sameItems(known.items, items)) ??
        (items === null && units.length === 1 ? units[0] : undefined);
      if (unit) unit.notice = joinNotices(unit.notice, notice);
      else units.push({ ...emptyUnit(each.position), items, notice });
    }
  }
  return { units, notes };
}

function readUnit(value: FrontMatterValue, isImmediate: boolean, context: Context): Unit {
  if (value.kind === 'map') return readMap(value, context);
  const text = plainText(value);
  context.diagnostics.push(...datesDiagnostics(text, value.position, context.reference));
  const { items, rest } = takeItems(text, isImmediate);
  const read = readMeetingTime(rest, context);
  const parts = (read.place ?? '').split(/\s*,\s*/).filter((part) => part !== '');
  return {
    ...emptyUnit(value.position),
    items,
    date: read.date?.date ?? null,
    time: read.start,
    place: parts.filter((part) => !isMethod(part)).join(', ') || null,
    method: parts.find(isMethod) ?? (isImmediate ? 'omedelbart' : null),
    written: text,
  };
}

function readMap(map: MapValue, context: Context): Unit {
  const day = readMeetingTime(mapText(map, 'datum') ?? '', context);
  const signers = mapText(map, 'av');
  context.diagnostics.push(...dayDiagnostics(map, ['datum'], context));
  const isWhole = map.entries.every(({ field }) => field !== null) && day.rest === '';
  return {
    ...emptyUnit(map.position),
    items: readItems(mapText(map, 'paragrafer')),
    date: day.date?.date ?? null,
    time: readTimes(mapText(map, 'tid') ?? '').start ?? day.start,
    place: mapText(map, 'plats') ?? day.place,
    method: mapText(map, 'sätt'),
    signers: signers ? signers.split(/\s*,\s*|\s+och\s+/u) : [],
    written: isWhole ? null : plainText(map),
  };
}

interface ReadNotice {
  readonly items: readonly number[] | null;
  readonly notice: PublicNotice | null;
  /** Whether the notice holds all the words. */
  readonly isWhole: boolean;
}

/** Words around the days of a notice that say no more than its fields do. */
const noticeWords =
  /(?<!\p{L})(?:från|fr\.?o\.?m\.?|till|t\.?o\.?m\.?|och|med|den|uppsatt|uppsätts|sätts|sattes|satt|upp|anslås|anslogs|anslaget|anslagsdatum|nedtas|nedtaget|tas|togs|ned|ner)(?!\p{L})/giu;

function readNotice(value: FrontMatterValue, context: Context): ReadNotice {
  if (value.kind === 'map') return readNoticeMap(value, context);
  const text = plainText(value);
  context.diagnostics.push(...datesDiagnostics(text, value.position, context.reference));
  const { items, rest } = takeItems(text);
  const dates = findDates(rest, context);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return { items, notice: null, isWhole: false };
  const after = rest
    .slice(last.end)
    .replace(/^[\s,;–-]+/, '')
    .trim();
  const before = dates.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`,
    rest.slice(0, last.end),
  );
  const from = first.date;
  const to = first.until ?? dates[1]?.date ?? null;
  const isWhole = dates.length <= 2 && from !== null && !/[\p{L}\d]/u.test(before.replace(noticeWords, ''));
  return { items, notice: { from, to, keptAt: after || null }, isWhole };
}

function readNoticeMap(map: MapValue, context: Context): ReadNotice {
  const range = findDates(mapText(map, 'från') ?? '', context);
  const until = findDates(mapText(map, 'till') ?? '', context);
  context.diagnostics.push(...dayDiagnostics(map, ['från', 'till'], context));
  const isLeft = map.entries.some(
    ({ field, value }) =>
      field === null || ((field === 'från' || field === 'till') && !isDay(value, context)),
  );
  const notice = {
    from: range[0]?.date ?? null,
    to: until[0]?.date ?? range[0]?.until ?? range[1]?.date ?? null,
    keptAt: mapText(map, 'förvaringsplats'),
  };
  const isEmpty = notice.from === null && notice.to === null && notice.keptAt === null;
  return { items: readItems(mapText(map, 'paragrafer')), notice: isEmpty ? null : notice, isWhole: !isLeft };
}

/** A day, or two of them (`2025-04-04 – 2025-04-28`), and nothing else. */
function isDay(value: FrontMatterValue, context: Context): boolean {
  const text = plainText(value);
  const left = findDates(text, context).reduceRight(
    (rest, { start, end, date }) => (date === null ? rest : `${rest.slice(0, start)}${rest.slice(end)}`),
    text,
  );
  return !/[\p{L}\d]/u.test(left.replace(noticeWords, ''));
}

function dayDiagnostics(map: MapValue, days: readonly FieldKey[], { reference }: Context): Diagnostic[] {
  return map.entries
    .filter(({ field }) => field !== null && days.includes(field))
    .flatMap(({ value }) => datesDiagnostics(plainText(value), value.position, reference));
}

/** A box may tell of one notice in parts. */
function joinNotices(first: PublicNotice | null, second: PublicNotice): PublicNotice {
  return {
    from: first?.from ?? second.from,
    to: first?.to ?? second.to,
    keptAt: first?.keptAt ?? second.keptAt,
  };
}

/** `§§ 31–37, 39–40: …` names its §§ before the colon. */
function takeItems(text: string, mayBeBare = false): { items: readonly number[] | null; rest: string } {
  const range = readItemRanges(text);
  const isMarked = range?.hasSign || mayBeBare || /^\s*:\s/.test(text.slice(range?.end));
  if (!range || !isMarked || range.fault) return { items: null, rest: text };
  return { items: range.numbers, rest: text.slice(range.end).replace(/^\s*[:,–-]?\s*/, '') };
}

function readItems(text: string | null): readonly number[] | null {
  const range = text === null ? null : readItemRanges(text);
  return range && !range.fault ? range.numbers : null;
}

function isMethod(text: string): boolean {
  return /^(?:justera(?:s|des|t)\s+)?(?:omedelbar|direkt|digital|elektronisk|med e-|via e-|med bankid|per capsulam|på plats)/iu.test(
    text,
  );
}

function sameItems(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return (a === null && b === null) || (a !== null && b !== null && a.join() === b.join());
}

function emptyUnit(position: Position): Unit {
  return {
    type: 'verification',
    items: null,
    date: null,
    time: null,
    place: null,
    method: null,
    signers: [],
    notice: null,
    written: null,
    position,
  };
}
