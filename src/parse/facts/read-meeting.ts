import type { RootContent } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Evidence, EvidenceRank } from '../../model/evidence.ts';
import type { Meeting } from '../../model/protocol.ts';
import { dateDiagnostics } from '../cover/days/date-diagnostics.ts';
import type { Fields } from '../cover/fields.ts';
import { placeIn } from '../cover/place-in-line.ts';
import type { IsWritten, TitleParts } from '../cover/title/title.ts';
import { ownerWhoMet } from '../../language/owners.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { plainText, type FrontMatterEntry } from '../front-matter/value.ts';
import type { OutlinePart } from '../outline/parts.ts';
import { settleBody } from './body.ts';
import { byRank, evidenceOf, type Candidate } from './candidate.ts';
import { settleDate, type DateCandidate, type SettledDate } from './date.ts';
import { readMeetingEvents } from './events.ts';
import { readMeetingFields, type MeetingFields } from './field-reader.ts';
import { nothingTold as nothing, readOpening } from './opening-sentence.ts';
import { daysInMail, type findMailHead } from './mail-head.ts';
import { bodiesInTitleLines, readPageHead } from './page-head.ts';
import { withoutStamp } from './site-day.ts';
import { readTimeLines } from './time-lines.ts';
import { settleTimes } from './times.ts';

/** Where the facts of the meeting may stand. */
export interface MeetingSource {
  readonly fields: Fields;
  /** How much a field counts, by where it stands. */
  readonly rankOf: (entry: FrontMatterEntry) => EvidenceRank;
  /** What the title and a subtitle say. */
  readonly title: TitleParts | null;
  /** The top of the notes, which may begin with an opening sentence. */
  readonly top: readonly RootContent[];
  /** The head of the mail that the notes came in. */
  readonly mail: ReturnType<typeof findMailHead>;
  /** What stands before the first item and is no field. */
  readonly preface: readonly RootContent[];
  readonly parts: readonly OutlinePart[];
  /** Days that only a chat, a web site, the places for signatures or the file's name tell. */
  readonly weakDates: readonly DateCandidate[];
  /** The `date:` of a web page, which may be that of its publication. */
  readonly pageDay: FrontMatterEntry | null;
  readonly aliases: readonly string[];
  readonly isWritten: IsWritten;
}

/** When and where which body met, with the places that say so. */
export interface ReadMeeting {
  readonly meeting: Meeting;
  readonly body: string | null;
  /** Whose body it is, where the head of the first page says so. */
  readonly principal: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * When, where and who: each fact has its candidates from the fields, the title, the opening sentence and the events of the meeting,
 * and one function that settles it. Where the fields do not hold all their words, `written` of the meeting has them.
 */
export function readMeeting(source: MeetingSource, diagnostics: Diagnostic[]): ReadMeeting {
  const { fields, title, isWritten } = source;
  const own = readMeetingFields(fields, source.rankOf, diagnostics);
  const told = readOpening(source.top, isWritten);
  const events = readMeetingEvents(source.preface, source.parts);
  const headed = [...titleDates(title), ...told.dates];
  const date = settleDate([
    ...withoutStamp(own.dates, headed, source.pageDay),
    ...headed,
    ...events.dates,
    ...daysInMail(source.mail, source.top),
    ...source.weakDates,
  ]);
  if (title?.date)
    diagnostics.push(
      ...dateDiagnostics(title.date, placeIn(title.position)(title.date.start, title.date.end)),
    );
  // A sentence about another day tells neither when nor where this meeting was.
  const opening = told.dates.some(({ value }) => value.date === date.taken?.date) ? told : nothing;
  const lines = readTimeLines(source.preface, date.taken?.date ?? null);
  const times = settleTimes({
    starts: [
      ...own.starts,
      ...titleTexts(title, 'start'),
      ...lines.starts,
      ...opening.starts,
      ...events.starts,
    ],
    ends: [...own.ends, ...titleTexts(title, 'end'), ...lines.ends, ...opening.ends, ...events.ends],
  });
  const places = [...own.places, ...titleTexts(title, 'place'), ...lines.places, ...opening.places];
  const place = byRank(places)[0] ?? null;
  const head = readPageHead(source.top);
  const bodies = [...bodyFields(source), ...titleTexts(title, 'body'), ...head.bodies, ...opening.bodies];
  const body = settleBody(
    bodies.length > 0 ? bodies : bodiesInTitleLines(source.top, isWritten),
    source.aliases,
    [
      ...fields.texts('huvudman').map(({ text }) => text),
      ...(head.principal === null ? [] : [head.principal]),
    ],
  );
  diagnostics.push(...date.diagnostics, ...times.diagnostics, ...body.diagnostics);
  const meeting: Meeting = {
    date: date.taken?.date ?? null,
    start: times.start,
    end: times.end,
    place: place?.value ?? null,
    adjournments: own.adjournments,
    written: isTold(own, { ...times, place: place?.value ?? null }) ? null : writtenWith(own, date.taken),
    position: date.taken?.position ?? null,
  };
  const evidence = [
    ...date.evidence,
    ...times.evidence,
    ...evidenceOf('place', places, place),
    ...body.evidence,
  ];
  return { meeting, body: body.body, principal: head.principal ?? body.principal, evidence };
}

/** Whether times and place, as settled, hold what the fields tell of them: the title may tell others. */
function isTold(
  { isHeld, starts, ends, places }: MeetingFields,
  told: Pick<Meeting, 'start' | 'end' | 'place'>,
): boolean {
  const isTaken = ([first]: readonly Candidate<string>[], value: string | null): boolean =>
    first === undefined || first.value === value;
  return isHeld && isTaken(starts, told.start) && isTaken(ends, told.end) && isTaken(places, told.place);
}

/** The fields' words, after the day where only another place tells it. */
function writtenWith({ words, dates }: MeetingFields, taken: SettledDate['taken']): string {
  const isThere = taken === null || dates.some(({ value }) => value.date === taken.date);
  return isThere ? words : [taken.value.written, words].join(', ');
}

function titleDates(title: TitleParts | null): DateCandidate[] {
  const value = title?.date ?? title?.undated;
  if (!title || !value) return [];
  return [
    { value, rank: 'title', words: value.written, position: placeIn(title.position)(value.start, value.end) },
  ];
}

function titleTexts(title: TitleParts | null, fact: 'start' | 'end' | 'place' | 'body'): Candidate<string>[] {
  const value = title?.[fact] ?? null;
  return title && value !== null ? [{ value, rank: 'title', words: value, position: title.position }] : [];
}

function bodyFields({ fields, rankOf }: MeetingSource): Candidate<string>[] {
  const told: Candidate<string>[] = fields.givenTexts('organ').map(({ entry, text }) => ({
    value: text,
    rank: entry.written === '' ? 'event' : rankOf(entry),
    words: text,
    position: entry.position,
  }));
  const owners = fields.givenTexts('huvudman').flatMap(({ entry, text }): Candidate<string>[] => {
    const name = ownerWhoMet(text);
    return name === null ? [] : [{ value: name, rank: 'event', words: text, position: entry.position }];
  });
  return [...told, ...owners];
}

/** The day beside the places for signatures (`Norrvik den 13 mars 2024`): the last resort of those in the notes. */
export function signatureDays(closing: readonly FrontMatterEntry[]): DateCandidate[] {
  return closing
    .filter(({ key }) => key === null)
    .flatMap(({ value, position }) =>
      findDates(plainText(value))
        .filter(({ date, precision }) => date !== null && precision === 'day')
        .slice(0, 1)
        .map((found): DateCandidate => ({
          value: found,
          rank: 'closing',
          words: plainText(value),
          position,
        })),
    );
}
