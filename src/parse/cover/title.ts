import type { Position } from 'unist';
import { isGenericBody, isOtherTitleWord, nameInGenitive, namesBody } from '../../language/bodies.ts';
import {
  councilNamed,
  isMeetingAttribute,
  meetingWord,
  placeBeforeDay,
  quotedBody,
  titleKind,
} from '../../language/meetings.ts';
import { leadsToPlace, namesVenue, withoutPlaceLead } from '../../language/places.ts';
import { findDates, type FoundDate } from '../../language/dates/find-dates.ts';
import { findTimes } from '../../language/dates/find-times.ts';
import { readMeetingTime } from '../../language/dates/read-meeting-time.ts';
import { findAll } from '../../model/find-all.ts';
import type { FieldText } from './fields.ts';
import {
  takeJoints,
  takeNumber,
  danglingTime,
  organisationNumberInTitle,
  beginsWithJoint,
  noBody,
  mayBeNameOfBody,
  kindWithJoint,
} from '../../language/title-words.ts';

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

/** Whether the notes have a name somewhere, as whole words. */
export type IsWritten = (name: string) => boolean;

const kindFirst = new RegExp(String.raw`^(${titleKind})(?!\p{L})`, 'iu');
const kindLast = new RegExp(String.raw`^(.+?)(?:(\s*[,:]\s*|\s+[–—-]\s+)|\s+)(${titleKind})$`, 'iu');
/** What names a meeting or a document, whoever's it is, names no body. */
const endsInKind = new RegExp(String.raw`^${titleKind}$|${meetingWord}$`, 'iu');
/** `kulturnämndens sammanträde`, `Vikbro Roddklubbs årsmöte 9/2026`: whose meeting or protocol it is. */
const whose = new RegExp(String.raw`^(.{1,80}?s)\s+(${titleKind})(?=[\s,.:;–—-]|$)`, 'iu');
/** `Radioklubben (digitalt)` */
const remarkAtEnd = /\s*\(\p{Ll}[^()]*\)$/u;
const longestName = 80;

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
  const before = first ? text.slice(0, first.start) : text;
  const after = date ? readMeetingTime(text.slice(date.end)) : null;
  const words = after?.place?.replace(/^[,\s]+|[.,\s]+$/g, '') || null;
  // `2024-03-07 Styrelsemöte Radioklubben`
  const isBelow = words !== null && !/\p{L}/u.test(before);
  const head = readHead(isBelow ? words : before, isWritten);
  const isPlace = !isBelow && (head.body !== null || (leadsToPlace(words ?? '') && !namesBody(words ?? '')));
  const tail = isPlace || isBelow || words === null ? null : readRest(words, isWritten);
  const early = findTimes(before, true);
  return {
    kind: head.kind,
    body: head.body ?? (head.kind === null ? null : tail?.body) ?? councilNamed(text),
    protocolNumber: head.protocolNumber ?? tail?.protocolNumber ?? null,
    date,
    undated: date ? null : undated,
    start: after?.start ?? early.start,
    end: after?.start ? after.end : early.end,
    place:
      isPlace && words !== null && mayBePlace(words)
        ? withoutPlaceLead(words)
        : placeBefore(before, head.body),
    position,
  };
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
  return words === null || !/^\p{Lu}/u.test(words) || namesBody(words) || words === body ? null : words;
}

function mayBePlace(words: string): boolean {
  if (isOtherTitleWord(words) || words.startsWith('(')) return false;
  return leadsToPlace(words) || namesVenue(words) || /^\p{Lu}/u.test(words);
}

type Named = Pick<TitleParts, 'kind' | 'body' | 'protocolNumber'>;

function readHead(written: string, isWritten: IsWritten): Named {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;:–—-]+$/, '')
    .replace(organisationNumberInTitle, '');
  const first = kindFirst.exec(text);
  if (first) return { kind: first[1]!, ...readRest(text.slice(first[0].length), isWritten) };
  if (beginsWithJoint.test(text)) return { kind: null, ...readRest(text, isWritten) };
  const by = readWhose(text, isWritten);
  if (by) return by;
  const { number, rest } = takeNumber(text);
  const last = kindLast.exec(rest);
  if (last) {
    const body = last[1]!;
    const isBody = last[2] !== undefined ? !isMeetingAttribute(body) : mayBeBody(body);
    return { kind: last[3]!, body: isBody ? body : null, protocolNumber: number };
  }
  const isBody = text.length <= longestName && namesBody(text) && !/[.!?]/.test(text);
  return { kind: null, body: isBody ? text : null, protocolNumber: null };
}

/** Whose meeting it is; null when the text doesn't say that in the genitive. */
function readWhose(text: string, isWritten: IsWritten): Named | null {
  const by = whose.exec(text);
  if (!by) return null;
  const name = nameInGenitive(by[1]!, isWritten);
  const { body, protocolNumber } = readRest(text.slice(by[0].length), isWritten);
  const own = name !== null && !endsInKind.test(name) ? capitalised(name) : null;
  return { kind: by[2]!, body: own !== null && !isGenericBody(own) ? own : (body ?? own), protocolNumber };
}

/** What follows the kind: number and body, joining words passed over. */
function readRest(text: string, isWritten: IsWritten): Omit<Named, 'kind'> {
  const { rest, number: first, isAt } = takeJoints(text);
  const { rest: body, number: last } = takeNumber(
    rest
      .replace(/[\s,;:–—-]+$/, '')
      .replace(danglingTime, '')
      .replace(organisationNumberInTitle, '')
      .replace(remarkAtEnd, '')
      .replace(danglingTime, ''),
  );
  const protocolNumber = first ?? last;
  const quoted = quotedBody.exec(body)?.[1];
  if (quoted !== undefined) return { body: quoted, protocolNumber };
  const by = readWhose(body, isWritten);
  if (by) return { body: by.body, protocolNumber: protocolNumber ?? by.protocolNumber };
  const isName = body !== '' && !noBody.test(body) && !endsInKind.test(body) && !kindFirst.test(body);
  if (!isName || (isAt && !mayBeHeldBy(body))) return { body: null, protocolNumber };
  if (namesBody(body)) return { body: capitalisedKind(body), protocolNumber };
  if (isOtherTitleWord(body)) return { body: null, protocolNumber };
  const isProper = /^(?:\p{Lu}|\d|\p{Ll}+\s+\p{Lu})/u.test(body) && !leadsToPlace(body);
  return { body: isProper ? body : null, protocolNumber };
}

/** `Radioklubben` and `Vikbro IF` before `möte`; `Digitalt` and `Kort` say how it was. */
function mayBeBody(text: string): boolean {
  if (isMeetingAttribute(text) || isOtherTitleWord(text)) return false;
  return namesBody(text) || (/^\p{Lu}/u.test(text) && (/\s/u.test(text) || !text.endsWith('t')));
}

/** Whether what follows `möte i` is the body that met, and not the place: `Brf Eken`, not `klubbhuset` or `Norrvik`. */
function mayBeHeldBy(text: string): boolean {
  if (namesBody(text)) return true;
  if (namesVenue(text)) return false;
  return mayBeNameOfBody.test(text);
}

/** `styrelsen för Lunda akademi` begins with a capital where it is a name of its own. */
function capitalisedKind(name: string): string {
  return kindWithJoint.test(name) ? capitalised(name) : name;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
