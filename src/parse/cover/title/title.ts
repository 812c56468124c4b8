import type { Position } from 'unist';
import { isOtherTitleWord, namesBody } from '../../../language/bodies.ts';
import { councilNamed, placeBeforeDay } from '../../../language/meetings.ts';
import { partHolder } from '../../../language/owners.ts';
import { homeOf, leadsToPlace, namesVenue, withoutPlaceLead } from '../../../language/places.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import type { FoundDate } from '../../../language/dates/found-date.ts';
import { findTimes } from '../../../language/dates/find-times.ts';
import { readMeetingTime } from '../../../language/dates/read-meeting-time.ts';
import { findAll } from '../../../model/find-all.ts';
import type { FieldText } from '../fields.ts';
import { capitalised } from '../../../model/text.ts';
import { readHeadAndPlace, readRest, type IsWritten } from './title-head.ts';
import { beginsWithCapital, hasLetter } from '../../../model/text-shapes.ts';

/** What a title says: `Sammanträdesprotokoll Samverkansgrupp Barn och Unga 2021-05-28`. */
export interface TitleParts {
  /** `Sammanträdesprotokoll`; null when the title names no kind of document or meeting. */
  readonly kind: string | null;
  readonly body: string | null;
  readonly protocolNumber: string | null;
  /** The day of the meeting, perhaps a faulty one; offsets are those of the title. */
  readonly date: FoundDate | null;
  /** The day where its year is not told; null when `date` is there. */
  readonly undated: FoundDate | null;
  /** `HH:MM` */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** Of the title. */
  readonly position: Position;
}

export type { IsWritten } from './title-head.ts';

/** What stands further on names nothing any more. */
const longestTitle = 400;

/** Reads kind, number, body, day, time and place off a title. */
export function readTitle(
  { text: written, position }: FieldText,
  isWritten: IsWritten = () => false,
): TitleParts {
  // `Kommunfullmäktige 1(25)`: the page is no part of it.
  const text = written
    .slice(0, longestTitle)
    .replace(/(?<=\s)\d{1,3}\s?\(\d{1,3}\)(?=\s|$)/g, (page) => ' '.repeat(page.length));
  const dates = findDates(text).filter((found) => found.precision === 'day');
  const date = dates.find((found) => found.yearGiven) ?? inNamedYear(text);
  const undated = date ?? dates[0] ?? null;
  const first = undated ?? findDates(text)[0];
  const upToDay = first ? text.slice(0, first.start) : text;
  const home = homeIn(upToDay);
  const before = home === null ? upToDay : upToDay.slice(0, home.start);
  const after = date ? readMeetingTime(text.slice(date.end)) : null;
  const words = after?.place?.replace(/^[,\s]+|[.,\s]+$/g, '') || null;
  // `2024-03-07 Styrelsemöte Radioklubben`
  const isBelow = words !== null && !hasLetter(before);
  const { head, place: early } = readHeadAndPlace(isBelow ? words : before, isWritten);
  const [told, held] = head.body === null ? partHeldBy(words) : [words, null];
  const isPlace = !isBelow && (head.body !== null || (mayLead(told ?? '') && !namesBody(told ?? '')));
  const tail = isPlace || isBelow || told === null ? null : readRest(told, isWritten);
  const own = head.kind === null ? null : (held ?? tail?.body);
  const hours = findTimes(before, true);
  return {
    kind: head.kind,
    body: head.body ?? own ?? councilNamed(text),
    protocolNumber: head.protocolNumber ?? tail?.protocolNumber ?? null,
    date,
    undated: date ? null : undated,
    start: after?.start ?? hours.start,
    end: after?.start ? after.end : hours.end,
    place:
      isPlace && told !== null && mayBePlace(told)
        ? withoutPlaceLead(told)
        : (early ?? placeBefore(before, head.body) ?? home?.words ?? null),
    position,
  };
}

/** `i Rådhuset, Norrvik, med styrelsen för Stiftelsen Gran`: the place, and who met there. */
function partHeldBy(words: string | null): readonly [words: string | null, held: string | null] {
  const parts = words === null ? null : partHolder(words);
  return parts && leadsToPlace(parts.place) ? [parts.place, capitalised(parts.holder)] : [words, null];
}

/** `Vårmöte 2022, torsdagen den 17 mars`: the day is of the year that stands before it. */
function inNamedYear(text: string): FoundDate | null {
  const years = Array.from(findAll(/(?<=\p{L}\s)(?:19|20)\d\d(?![\d/–-])/gu, text));
  const [year] = years;
  if (!year || years.length > 1) return null;
  const [found, ...others] = findDates(text, { reference: `${year[0]}-01-01` });
  const isDay = found?.precision === 'day' && found.start > year.index && others.length === 0;
  return isDay && found.date?.startsWith(year[0]) ? found : null;
}

/** `Tranans OK:s styrelsemöte i Skogås tisdagen den …`: where, if it is not whose meeting it was. */
function placeBefore(before: string, body: string | null): string | null {
  const words = body === null ? null : (placeBeforeDay.exec(before)?.[1] ?? null);
  return words === null || !beginsWithCapital(words) || namesBody(words) || words === body ? null : words;
}

/** `Möte hos gittan`: at whose home, however the name is written. */
function homeIn(before: string): { readonly words: string; readonly start: number } | null {
  const match = homeOf.exec(before);
  const words = match?.[1];
  return words === undefined || namesBody(words) ? null : { words, start: match!.index };
}

/** `i Norrvik`, `Discord`, `Folkhögskolan i Ekeberga` after the day. */
function mayLead(words: string): boolean {
  return leadsToPlace(words) || namesVenue(words);
}

function mayBePlace(words: string): boolean {
  if (isOtherTitleWord(words) || words.startsWith('(')) return false;
  return leadsToPlace(words) || namesVenue(words) || beginsWithCapital(words);
}
