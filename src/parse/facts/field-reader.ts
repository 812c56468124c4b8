import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Meeting } from '../../model/protocol.ts';
import { readDate, type FoundDate } from '../dates/find-dates.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { readTimes } from '../dates/read-times.ts';
import { dateDiagnostics, timeDiagnostics } from './date-diagnostics.ts';
import { mapText, valuesOf, type Fields, type FieldText } from './fields.ts';
import { placeIn } from './place.ts';
import type { TitleParts } from './title.ts';

type Draft = { -readonly [Key in keyof Meeting]: Meeting[Key] };

/**
 * When and where: `datum`, `tid` and `plats`, or one line with all of it (`tid och plats`, also written under any of the three);
 * what the title says stands in for what is not given. Where the fields do not hold all the words, `written` has all of them.
 */
export function readMeeting(fields: Fields, title: TitleParts | null, diagnostics: Diagnostic[]): Meeting {
  const reader = new MeetingReader(diagnostics);
  for (const field of fields.texts('datum')) reader.date(field);
  for (const field of fields.texts('tid')) reader.time(field);
  for (const field of fields.texts('plats')) reader.place(field);
  for (const { value } of fields.entries('tid-och-plats')) {
    for (const part of valuesOf(value)) {
      if (part.kind === 'text') reader.line(part);
      else if (part.kind === 'map') {
        const of = (field: 'datum' | 'tid' | 'plats'): FieldText[] => {
          const text = mapText(part, field);
          const entry = part.entries.find((each) => each.field === field);
          return text === null ? [] : [{ text, position: entry!.position }];
        };
        for (const field of of('datum')) reader.date(field);
        for (const field of of('tid')) reader.time(field);
        for (const field of of('plats')) reader.place(field);
      }
    }
  }
  if (title) reader.title(title);
  return reader.finish();
}

class MeetingReader {
  readonly #draft: Draft = {
    date: null,
    start: null,
    end: null,
    place: null,
    adjournments: [],
    written: null,
    position: null,
  };
  readonly #diagnostics: Diagnostic[];
  readonly #texts: string[] = [];
  #isHeld = true;

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  date(field: FieldText): void {
    const found = readDate(field.text);
    if (!found) return this.line(field, false);
    this.#texts.push(field.text);
    this.#take(found, field);
  }

  time(field: FieldText): void {
    const read = readTimes(field.text);
    if (read.start === null || read.rest !== '') return this.line(field, false, read.invalid);
    this.#texts.push(field.text);
    this.#takeTimes(read);
  }

  place(field: FieldText): void {
    // `Plats: Klubbhuset, kl 18.30–20.10` tells the time too.
    if (/(?<!\p{L})kl(?:\.|ockan)?\s*\d/iu.test(field.text)) {
      const { start, place, rest } = readMeetingTime(field.text);
      if (start !== null && place !== null && rest === '') return this.line(field);
    }
    this.#texts.push(field.text);
    this.#takePlace(field.text);
  }

  /**
   * `mayHavePlace`: what is left of the line is the place; else only what looks like one. `impossible`: the times that don't exist,
   * where the field says that it is about time.
   */
  line(field: FieldText, mayHavePlace = true, impossible?: readonly string[]): void {
    const read = readMeetingTime(field.text);
    this.#diagnostics.push(...timeDiagnostics(impossible ?? read.invalid, field));
    this.#texts.push(field.text);
    if (read.rest !== '') this.#isHeld = false;
    if (read.date) this.#take(read.date, field);
    if (read.start !== null || read.adjournments.length > 0) this.#takeTimes(read);
    if (read.place === null) return;
    if (mayHavePlace || /^(?:\p{Lu}|via\s|i\s|på\s|digital)/u.test(read.place))
      this.#takePlace(read.place.replace(/^(?:i|på|vid)\s+(?=\p{Lu})/u, ''));
    else this.#isHeld = false;
  }

  /** The title keeps its own words. */
  title({ date, position, start, end, place }: TitleParts): void {
    if (date !== null && this.#draft.date === null) {
      this.#report(date, position);
      this.#setDate(date, position);
    }
    if (this.#draft.start === null) Object.assign(this.#draft, { start, end });
    this.#draft.place ??= place;
  }

  finish(): Meeting {
    return { ...this.#draft, written: this.#isHeld ? null : [...new Set(this.#texts)].join(', ') };
  }

  #take(found: FoundDate, field: FieldText): void {
    this.#report(found, field.position);
    if (this.#draft.date === null) this.#setDate(found, field.position);
    else if (found.date !== this.#draft.date) this.#isHeld = false;
    const isWhole = found.date !== null && found.until === null && found.weekdayMatches;
    if (!isWhole || found.precision !== 'day') this.#isHeld = false;
  }

  #setDate(found: FoundDate, position: FieldText['position']): void {
    if (found.date === null) return;
    this.#draft.date = found.date;
    this.#draft.position = placeIn(position)(found.start, found.end);
  }

  #report(found: FoundDate, position: FieldText['position']): void {
    this.#diagnostics.push(...dateDiagnostics(found, placeIn(position)(found.start, found.end)));
  }

  #takeTimes({ start, end, adjournments }: Pick<Meeting, 'start' | 'end' | 'adjournments'>): void {
    const isOther = this.#draft.start !== null && (start !== this.#draft.start || end !== this.#draft.end);
    if (start !== null && isOther) this.#isHeld = false;
    if (this.#draft.start === null) Object.assign(this.#draft, { start, end });
    const known = new Set(this.#draft.adjournments.map((each) => each.start));
    const added = adjournments.filter((each) => !known.has(each.start));
    this.#draft.adjournments = [...this.#draft.adjournments, ...added];
  }

  #takePlace(place: string): void {
    if (this.#draft.place !== null && this.#draft.place !== place) this.#isHeld = false;
    this.#draft.place ??= place;
  }
}
