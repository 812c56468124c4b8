import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Meeting } from '../../model/protocol.ts';
import { readDate, type FoundDate } from '../dates/find-dates.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import { readTimes } from '../dates/read-times.ts';
import { dateDiagnostics } from './date-diagnostics.ts';
import type { Fields, FieldText } from './fields.ts';
import { placeIn } from './place.ts';

/**
 * When and where: `datum`, `tid` and `plats`, or one line with all of it (`tid och plats`, also written under any of the three);
 * a date in the title stands in for one that is not given. Words that no field holds are kept in `written`.
 */
export function readMeeting(fields: Fields, title: FieldText | null, diagnostics: Diagnostic[]): Meeting {
  const draft: { -readonly [Key in keyof Meeting]: Meeting[Key] } = {
    date: null,
    start: null,
    end: null,
    place: null,
    adjournments: [],
    written: null,
    position: null,
  };
  const left: string[] = [];
  const take = (found: FoundDate | null, field: FieldText): void => {
    if (!found) return;
    const position = placeIn(field.position)(found.start, found.end);
    diagnostics.push(...dateDiagnostics(found, position));
    if (draft.date !== null || found.date === null) return;
    draft.date = found.date;
    draft.position = position;
  };
  const line = (field: FieldText): void => {
    const read = readMeetingTime(field.text);
    take(read.date, field);
    draft.start ??= read.start;
    draft.end ??= read.end;
    if (read.adjournments.length > 0) draft.adjournments = read.adjournments;
    draft.place ??= read.place;
    if (read.rest !== '' && read.rest !== read.place) left.push(read.rest);
  };
  readDateField(fields.text('datum'), take, line);
  const time = fields.text('tid');
  if (time) {
    const read = readTimes(time.text);
    if (read.start !== null && read.rest === '') {
      draft.start = read.start;
      draft.end = read.end;
      draft.adjournments = read.adjournments;
    } else line(time);
  }
  draft.place = fields.text('plats')?.text ?? draft.place;
  const together = fields.text('tid-och-plats');
  if (together) for (const value of fields.values('tid-och-plats')) if (value.kind === 'text') line(value);
  if (draft.date === null && title) {
    const read = readMeetingTime(title.text);
    take(read.date, title);
  }
  draft.written = left.join(', ') || null;
  return draft;
}

function readDateField(
  field: FieldText | null,
  take: (found: FoundDate | null, field: FieldText) => void,
  line: (field: FieldText) => void,
): void {
  if (!field) return;
  const found = readDate(field.text);
  if (found) take(found, field);
  else line(field);
}
