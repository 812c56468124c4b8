import { isGenericBody, namesBody } from '../../../language/bodies.ts';
import { ownsCouncil } from '../../../language/principals.ts';
import { goesOnWithBody, jointsInTitle } from '../../../language/title-words.ts';
import { beginsWithMeeting, startsTitle, tellsOtherMeeting } from '../../../language/meetings.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import type { FieldText } from '../fields.ts';
import { isDayLine } from '../../../language/cover-lines.ts';
import { readTitle, type IsWritten, type TitleParts } from './title.ts';
import { beginsWithCapital, beginsWithSmall, hasLetterOrDigit } from '../../../model/text-shapes.ts';

/** What a title and its subtitle say together; each where the other is silent. */
export function joinTitles(
  title: FieldText | null,
  subtitle: FieldText | null,
  isWritten: IsWritten,
): TitleParts | null {
  if (!title) return subtitle && readTitle(subtitle, isWritten);
  const main = readTitle(title, isWritten);
  if (!subtitle) return main;
  const more = readTitle(subtitle, isWritten);
  // `Ekby församling` above `Sammanträdesprotokoll – Kyrkofullmäktige`: whose council met, and which.
  const isOwned = more.body !== null && ownsCouncil(title.text, more.body);
  return {
    kind: main.kind ?? more.kind,
    body: isOwned ? more.body : (main.body ?? fullerBody(more.body, main.kind === null ? title.text : null)),
    protocolNumber: main.protocolNumber ?? more.protocolNumber,
    date: main.date ?? more.date,
    undated: main.undated ?? more.undated,
    start: main.start ?? more.start,
    end: main.end ?? more.end,
    place: main.place ?? more.place ?? placeAfterTime(main, more),
    position: main.date ? main.position : more.position,
  };
}

/** The body of the subtitle, but where that is the word for a kind alone (`Styrelsens möte`), whatever the title names. */
function fullerBody(body: string | null, name: string | null): string | null {
  return body === null || (name !== null && isGenericBody(body)) ? (name ?? body) : body;
}

/** `Brf Eken` with `Styrelsemöte 2025-03-02 kl. 18.00, Sal A` below it: the body is known, so the last words are the place. */
function placeAfterTime(main: TitleParts, below: TitleParts): string | null {
  return main.body !== null && below.start !== null ? below.body : null;
}

/** A line below a title that says what it lacks: `# Protokoll`, `Styrelsemöte Brf Tallen`. */
export function completes(title: FieldText, below: FieldText): boolean {
  const main = readTitle(title);
  const { kind, body } = readTitle(below);
  if (main.kind !== null && main.body === null && goesOnWithBody.test(below.text)) return body !== null;
  if (main.kind !== null && main.body === null) return body !== null && mayFollow(body);
  const { date } = readTitle(below);
  const isTold = (main.kind !== null || kind === null) && (main.date !== null || date === null);
  return !isTold && startsTitle(below.text);
}

/** `fackklubben vid Maskinbolaget`; `föreningen` alone may be anybody's. */
function mayFollow(body: string): boolean {
  return beginsWithCapital(body) || (beginsWithSmall(body) && namesBody(body) && !isGenericBody(body));
}

/** The one names the kind of document, the other does not, and all words of the second are in fields: printed once is enough. */
export function isSubtitle(title: FieldText, below: FieldText): boolean {
  const main = readTitle(title);
  const { kind, body, protocolNumber, date, start } = readTitle(below);
  if ((main.kind === null) === (kind === null) || start !== null) return false;
  if (main.body !== null && body !== null) return false;
  const held = [kind, body, protocolNumber, date?.weekdayMatches ? date.written : null];
  const left = held.reduce<string>((rest, words) => rest.replace(words ?? '', ''), below.text);
  const joints = jointsInTitle;
  return (kind !== null || body !== null) && !hasLetterOrDigit(left.replace(joints, ''));
}

/** `# Byalaget Ekby`, `## Protokoll styrelsemöte 2026-02-03`: the second says which meeting it was, in words that no field holds. */
export function tellsMeeting(title: FieldText, below: FieldText): boolean {
  const main = readTitle(title);
  const { kind, date } = readTitle(below);
  return (
    kind !== null &&
    date !== null &&
    main.date === null &&
    startsTitle(below.text) &&
    !tellsOtherMeeting(below.text)
  );
}

/** `möte 14/5 2025 kulturgruppen`, as notes taken in haste begin. */
function isHastyTitle(text: string): boolean {
  return beginsWithMeeting.test(text) && findDates(text).some(({ yearGiven }) => yearGiven);
}

/** `Tjejjourens styrelsemöte den 12/9-24`: whose meeting it was, and when. */
function isDatedTitle(title: FieldText): boolean {
  const { kind, date } = readTitle(title);
  return kind !== null && date !== null && isDayLine(title.text.slice(date.start));
}

/** Whether a first line is a title by its words. */
export function opensTitle(title: FieldText): boolean {
  return startsTitle(title.text) || isHastyTitle(title.text) || isDatedTitle(title);
}
