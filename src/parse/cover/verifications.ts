import type { Position } from 'unist';
import type { PublicNotice, Verification } from '../../model/protocol.ts';
import { findDates } from '../dates/find-dates.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { readTimes } from '../dates/read-times.ts';
import { mapText, type Fields } from './fields.ts';
import { plainText, type FrontMatterValue, type MapValue } from '../front-matter/value.ts';
import { readItemRanges } from '../ranges.ts';

type Unit = { -readonly [Key in keyof Verification]: Verification[Key] };

/**
 * The units of justering, each with the anslag of the same §§: `§ 38: 2025-03-27, omedelbart`, or mappings
 * `{paragrafer, datum, plats, sätt, av}` and `{paragrafer, från, till, förvaringsplats}`.
 */
export function readVerifications(fields: Fields, meetingDate: string | null): Verification[] {
  const options = { reference: meetingDate };
  const units = fields.values('justering').map((value) => readUnit(value, options));
  for (const value of fields.values('anslag')) {
    const { items, notice, written } = readNotice(value, options);
    const unit =
      units.find((each) => sameItems(each.items, items)) ??
      (items === null && units.length === 1 ? units[0] : undefined);
    if (unit) unit.notice = notice;
    else units.push({ ...emptyUnit(value.position), items, notice, written });
  }
  return units;
}

function readUnit(value: FrontMatterValue, options: { reference: string | null }): Unit {
  if (value.kind === 'map') return readMap(value, options);
  const { items, rest } = takeItems(plainText(value));
  const read = readMeetingTime(rest, options);
  const place =
    read.place
      ?.split(/\s*,\s*/)
      .filter((part) => !isMethod(part))
      .join(', ') || null;
  const method = read.place?.split(/\s*,\s*/).find(isMethod) ?? null;
  return {
    ...emptyUnit(value.position),
    items,
    date: read.date?.date ?? null,
    time: read.start,
    place,
    method,
    written: plainText(value),
  };
}

function readMap(map: MapValue, options: { reference: string | null }): Unit {
  const signers = mapText(map, 'av');
  return {
    ...emptyUnit(map.position),
    items: readItems(mapText(map, 'paragrafer')),
    date: readDay(mapText(map, 'datum'), options),
    time: readTimes(mapText(map, 'tid') ?? mapText(map, 'datum')?.replace(/\d{4}-\d\d-\d\d/, '') ?? '').start,
    place: mapText(map, 'plats'),
    method: mapText(map, 'sätt'),
    signers: signers ? signers.split(/\s*,\s*|\s+och\s+/u) : [],
    written: plainText(map),
  };
}

function readNotice(
  value: FrontMatterValue,
  options: { reference: string | null },
): { items: readonly number[] | null; notice: PublicNotice; written: string } {
  if (value.kind === 'map') {
    const notice = {
      from: readDay(mapText(value, 'från'), options),
      to: readDay(mapText(value, 'till'), options),
      keptAt: mapText(value, 'förvaringsplats'),
    };
    return { items: readItems(mapText(value, 'paragrafer')), notice, written: plainText(value) };
  }
  const { items, rest } = takeItems(plainText(value));
  const dates = findDates(rest, options);
  const last = dates.at(-1);
  const keptAt = rest
    .slice(last?.end ?? 0)
    .replace(/^[\s,;–-]+/, '')
    .trim();
  const notice = { from: dates[0]?.date ?? null, to: dates[1]?.date ?? null, keptAt: keptAt || null };
  return { items, notice, written: plainText(value) };
}

/** `§§ 31–37, 39–40: …` names its §§ before the colon. */
function takeItems(text: string): { items: readonly number[] | null; rest: string } {
  const range = readItemRanges(text);
  if (!range?.hasSign || range.fault) return { items: null, rest: text };
  return { items: range.numbers, rest: text.slice(range.end).replace(/^\s*[:,–-]?\s*/, '') };
}

function readItems(text: string | null): readonly number[] | null {
  const range = text === null ? null : readItemRanges(text);
  return range && !range.fault ? range.numbers : null;
}

function readDay(text: string | null, options: { reference: string | null }): string | null {
  return text === null ? null : (findDates(text, options)[0]?.date ?? null);
}

function isMethod(text: string): boolean {
  return /^(?:omedelbar|direkt|digital|elektronisk|med e-|via e-|med bankid|per capsulam|på plats)/iu.test(
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
