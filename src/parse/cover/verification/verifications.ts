import { verifiedAtMeeting, verificationMethod } from '../../../language/verification.ts';
import { listedIn } from '../../../language/sentences.ts';
import type { Position } from 'unist';
import type { CoverNote, PublicNotice, Verification } from '../../../model/protocol.ts';
import { readMeetingTime } from '../../../language/dates/read-meeting-time.ts';
import { readTimes } from '../../../language/dates/read-times.ts';
import { datesDiagnostics, dayDiagnostics, type DateContext } from '../days/date-diagnostics.ts';
import { mapText, valuesOf, type Fields } from '../fields.ts';
import { readNotice } from './notices.ts';
import { readNamedItems, takeNamedItems } from './named-items.ts';
import { plainText, type FrontMatterValue, type MapValue } from '../../front-matter/value.ts';
import { partsAtCommas } from '../../../model/text-shapes.ts';

type Unit = { -readonly [Key in keyof Verification]: Verification[Key] };

/** The units of justering, and the text of notices that no field of a unit holds. */
export interface ReadVerifications {
  readonly units: readonly Verification[];
  readonly notes: readonly CoverNote[];
}

/**
 * The units of justering, each with the anslag of the same §§: `§ 38: 2025-03-27, omedelbart`, or mappings
 * `{paragrafer, datum, plats, sätt, av}` and `{paragrafer, från, till, förvaringsplats}`.
 */
export function readVerifications(fields: Fields, context: DateContext): ReadVerifications {
  const units = fields
    .entries('justering')
    .flatMap(({ value, written }) =>
      valuesOf(value).map((each) => readUnit(each, verifiedAtMeeting.test(written), context)),
    );
  const notes: CoverNote[] = [];
  for (const { value, written } of fields.entries('anslag')) {
    for (const each of valuesOf(value)) {
      const { items, notice, isWhole } = readNotice(each, context);
      const fitting = notice === null ? [] : unitsOf(units, items, notice);
      const isHeld = fitting.every((unit) => !contradicts(unit.notice, notice));
      if (!isWhole || !isHeld) notes.push({ title: written, text: plainText(each), position: each.position });
      if (notice === null) continue;
      for (const unit of fitting) unit.notice = joinNotices(unit.notice, notice);
      if (fitting.length === 0) units.push({ ...emptyUnit(each.position), items, notice });
    }
  }
  return { units, notes };
}

function readUnit(value: FrontMatterValue, isImmediate: boolean, context: DateContext): Unit {
  if (value.kind === 'map') return readMap(value, context);
  const text = plainText(value);
  context.diagnostics.push(...datesDiagnostics(text, value.position, context.reference));
  const { items, rest } = takeNamedItems(text, isImmediate);
  const read = readMeetingTime(rest, context);
  const parts = partsAtCommas(read.place ?? '').filter((part) => part !== '');
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

function readMap(map: MapValue, context: DateContext): Unit {
  const day = readMeetingTime(mapText(map, 'datum') ?? '', context);
  const signers = mapText(map, 'av');
  context.diagnostics.push(...dayDiagnostics(map, ['datum'], context));
  const isWhole = map.entries.every(({ field }) => field !== null) && day.rest === '';
  return {
    ...emptyUnit(map.position),
    items: readNamedItems(mapText(map, 'paragrafer')),
    date: day.date?.date ?? null,
    time: readTimes(mapText(map, 'tid') ?? '').start ?? day.start,
    place: mapText(map, 'plats') ?? day.place,
    method: mapText(map, 'sätt'),
    signers: signers ? listedIn(signers) : [],
    written: isWhole ? null : plainText(map),
  };
}

/** The units that a notice is of: that of its §§; without §§ those verified before it that no other notice is of. */
function unitsOf(units: readonly Unit[], items: Unit['items'], notice: PublicNotice): readonly Unit[] {
  const same = units.find((known) => sameItems(known.items, items));
  if (same) return [same];
  if (items !== null) return [];
  if (units.length === 1) return units;
  const open = units.filter((unit) => unit.notice === null);
  const isBefore = ({ date }: Unit): boolean => date === null || notice.from === null || date <= notice.from;
  const ordinary = open.filter((unit) => isBefore(unit) && !verifiedAtMeeting.test(unit.method ?? ''));
  return ordinary.length > 0 ? ordinary : open;
}

/** Whether another notice says something else of the same unit. */
function contradicts(first: PublicNotice | null, second: PublicNotice | null): boolean {
  const fields = ['from', 'to', 'keptAt'] as const;
  return fields.some((field) => {
    const [one, other] = [first?.[field] ?? null, second?.[field] ?? null];
    return one !== null && other !== null && one !== other;
  });
}

/** A box may tell of one notice in parts. */
function joinNotices(first: PublicNotice | null, second: PublicNotice): PublicNotice {
  return {
    from: first?.from ?? second.from,
    to: first?.to ?? second.to,
    keptAt: first?.keptAt ?? second.keptAt,
  };
}

function isMethod(text: string): boolean {
  return verificationMethod.test(text);
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
