import { tellsClock } from '../../language/meeting-events.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EvidenceRank } from '../../model/evidence.ts';
import type { Meeting } from '../../model/protocol.ts';
import { leadsToPlace, placeOnLine } from '../../language/places.ts';
import { claimsDay, readDate, unreadDay as unread } from '../../language/dates/find-dates.ts';
import type { FoundDate } from '../../language/dates/found-date.ts';
import { readMeetingTime } from '../../language/dates/read-meeting-time.ts';
import { withTimesInFigures } from '../../language/dates/spoken-times.ts';
import { readTimes } from '../../language/dates/read-times.ts';
import { dateDiagnostics, timeDiagnostics, unreadDate } from '../cover/days/date-diagnostics.ts';
import { mapText, valuesOf, type Fields } from '../cover/fields.ts';
import { placeIn } from '../cover/place-in-line.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { Candidate } from './candidate.ts';
import type { DateCandidate } from './date.ts';
import { beginsWithCapital } from '../../model/text-shapes.ts';

/** What the fields tell of when and where. */
export interface MeetingFields {
  readonly dates: readonly DateCandidate[];
  readonly starts: readonly Candidate<string>[];
  readonly ends: readonly Candidate<string>[];
  readonly places: readonly Candidate<string>[];
  readonly adjournments: Meeting['adjournments'];
  /** The time and place as written. */
  readonly words: string;
  /** Whether the first candidates hold all the words. */
  readonly isHeld: boolean;
}

/** A value of a field and how much it counts. */
interface FieldValue {
  readonly text: string;
  readonly position: FrontMatterEntry['position'];
  readonly rank: EvidenceRank;
}

/** Reads `datum`, `tid` and `plats`, or one line with all of it (`tid och plats`, also written under any of the three). */
export function readMeetingFields(
  fields: Fields,
  rankOf: (entry: FrontMatterEntry) => EvidenceRank,
  diagnostics: Diagnostic[],
): MeetingFields {
  const reader = new FieldReader(diagnostics);
  const valuesIn = (key: 'datum' | 'tid' | 'plats'): FieldValue[] =>
    fields
      .givenTexts(key)
      .map(({ entry, text }) => ({ text, position: entry.position, rank: rankOf(entry) }));
  for (const value of valuesIn('datum')) reader.date(value);
  for (const value of valuesIn('tid')) reader.time(value);
  for (const value of valuesIn('plats')) reader.place(value);
  for (const entry of fields.entries('tid-och-plats')) {
    const rank = rankOf(entry);
    for (const part of valuesOf(entry.value)) {
      if (part.kind === 'text') reader.line({ ...part, rank });
      else if (part.kind === 'map') {
        const of = (field: 'datum' | 'tid' | 'plats'): FieldValue[] => {
          const text = mapText(part, field);
          const own = part.entries.find((each) => each.field === field);
          return text === null ? [] : [{ text, position: own!.position, rank }];
        };
        for (const value of of('datum')) reader.date(value);
        for (const value of of('tid')) reader.time(value);
        for (const value of of('plats')) reader.place(value);
      }
    }
  }
  return reader.finish();
}

class FieldReader {
  readonly #dates: DateCandidate[] = [];
  readonly #starts: Candidate<string>[] = [];
  readonly #ends: Candidate<string>[] = [];
  readonly #places: Candidate<string>[] = [];
  readonly #adjournments: { start: string; end: string }[] = [];
  readonly #diagnostics: Diagnostic[];
  readonly #texts: string[] = [];
  #isHeld = true;

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  date(field: FieldValue): void {
    const found = readDate(field.text);
    if (!found) {
      const before = this.#dates.length;
      this.line(field, false);
      if (this.#dates.length === before && claimsDay(field.text)) this.#tellUnread(field);
      return;
    }
    this.#texts.push(field.text);
    this.#take(found, field);
  }

  time(field: FieldValue): void {
    const read = readTimes(field.text);
    if (read.start === null || read.rest !== '') return this.line(field, false, read.invalid);
    this.#texts.push(field.text);
    this.#takeTimes(read, field);
  }

  place(field: FieldValue): void {
    // `Plats: Klubbhuset, kl 18.30–20.10` tells the time too.
    if (tellsClock.test(field.text)) {
      const { start, place, rest } = readMeetingTime(field.text);
      if (start !== null && place !== null && rest === '') return this.line(field);
    }
    this.#texts.push(field.text);
    // `Tid: 16.30–18.00. Plats: Folkets hus.`
    this.#takePlace(field.text.replace(/(?<=\p{L}{3})\.$/u, ''), field);
  }

  /**
   * `mayHavePlace`: what is left of the line is the place; else only what looks like one. `impossible`: the times that don't exist,
   * where the field says that it is about time.
   */
  line(field: FieldValue, mayHavePlace = true, impossible?: readonly string[]): void {
    const read = readMeetingTime(field.text);
    this.#diagnostics.push(...timeDiagnostics(impossible ?? read.invalid, field));
    this.#texts.push(field.text);
    if (read.rest !== '') this.#isHeld = false;
    if (read.date) this.#take(read.date, field);
    if (read.start !== null || read.adjournments.length > 0) this.#takeTimes(read, field);
    if (read.place === null) return;
    if (mayHavePlace || beginsWithCapital(read.place) || leadsToPlace(read.place))
      this.#takePlace(placeOnLine(read.place), field);
    else this.#isHeld = false;
  }

  finish(): MeetingFields {
    return {
      dates: this.#dates,
      starts: this.#starts,
      ends: this.#ends,
      places: this.#places,
      adjournments: this.#adjournments,
      words: [...new Set(this.#texts)].join(', '),
      isHeld: this.#isHeld,
    };
  }

  /** A value of `datum` that is no day: the meeting had one, which nobody can read here. */
  #tellUnread({ text, position, rank }: FieldValue): void {
    this.#diagnostics.push(unreadDate(text, position));
    this.#dates.push({ value: unread(text), rank, words: text, position });
  }

  #take(found: FoundDate, { position, rank, text }: FieldValue): void {
    const place = placeIn(position)(found.start, found.end);
    this.#diagnostics.push(...dateDiagnostics(found, place));
    const first = this.#dates.find(({ value }) => value.date !== null);
    if (first && found.date !== first.value.date) this.#isHeld = false;
    this.#dates.push({ value: found, rank, words: text, position: place });
    const isWhole = found.date !== null && found.until === null && found.weekdayMatches;
    if (!isWhole || found.precision !== 'day') this.#isHeld = false;
  }

  #takeTimes(
    { start, end, adjournments }: Pick<Meeting, 'start' | 'end' | 'adjournments'>,
    { text, position, rank }: FieldValue,
  ): void {
    if (withTimesInFigures(text) !== text) this.#isHeld = false;
    const first = this.#starts[0];
    if (first && start !== null) {
      const sameEnd = end === (this.#ends[0]?.value ?? null);
      if (first.value !== start || !sameEnd) this.#isHeld = false;
    }
    const from = { rank, words: text, position };
    if (start !== null) this.#starts.push({ value: start, ...from });
    if (start !== null && end !== null) this.#ends.push({ value: end, ...from });
    const known = new Set(this.#adjournments.map((each) => each.start));
    this.#adjournments.push(...adjournments.filter((each) => !known.has(each.start)));
  }

  #takePlace(place: string, { text, position, rank }: FieldValue): void {
    const first = this.#places[0];
    if (first && first.value !== place) this.#isHeld = false;
    this.#places.push({ value: place, rank, words: text, position });
  }
}
