const number =
  /(?<!\p{L})(?:protokoll|styrelseprotokoll|mötesprotokoll|möte|styrelsemöte|sammanträde)\s+(?:nr|nummer|no)\.?:?\s*(?<number>\d{1,4}(?:[/:-]\d{2,4})?)(?![\d/-])/iu;

/** The number of a protocol that its title tells (`Protokoll nr 7/2025`); null where it tells none. */
export function protocolNumberIn(title: string): string | null {
  return number.exec(title)?.groups?.['number'] ?? null;
}

/** A number in a title. */
export const tellsNumber = /(?:nr|nummer)\.?\s*\d|\d\s*[/:]\s*\d{2,4}(?!-)/iu;

/** Associations that number their protocols. */
export const numbersByCustom =
  /bostadsrättsförening|(?<!\p{L})brf(?!\p{L})|ekonomisk(?:a)?\s+förening|(?<!\p{L})ek\.?\s?för/iu;

/** A label of the cover that gives the number of the protocol. */
export const labelOfProtocolNumber = /^(?:protokollsnummer|protokoll(?:et)?s?\s+nr)/iu;

/** What stands in the other cells of the head of a page, behind the name of the body. */
const headCells =
  /(?:\s(?:nr\.?\s?\d{1,3}(?:[/:-]\d{2,4})?|nummer\s\d{1,3}(?:[/:-]\d{2,4})?|protokoll|sammanträdesprotokoll|sammanträdesdatum|sammanträdesdag|mötesdatum|datum|diarienummer|dnr|sida|sid))+:?$/iu;

/** The name of a body without what stood beside it at the head of the page: `Universitetsstyrelsen Nr 3/2026`. */
export function withoutHeadCells(name: string): string {
  return name.replace(headCells, '');
}

/** A title that is the number of the protocol. */
export const numberAsTitle = /^protokoll\s+nr\.?\s+\d[^:]*$/iu;

const previous =
  /(?<!\p{L})(?:föregående|förra|senaste)(?:\s+mötes?|\s+sammanträdes?)?\s+protokoll\p{L}*(?:,|\s)*(?:nr|nummer)?\.?\s*(?<one>\d{1,4}(?:[/:-]\d{2,4})?)(?![\d/-])|(?<!\p{L})protokoll\p{L}*\s+(?:(?:nr|nummer)\.?\s*|(?=\d{4}[/:–-]\d|\d{1,3}[/:]\d))(?<other>\d{1,4}(?:[/:-]\d{1,4})?)(?![\d/-])[^.]{0,80}?(?:lades?|läggs|godkän\p{L}*|justera\p{L}*|gicks?\s+igenom|genomgicks)/iu;

const previousInEnglish =
  /(?<!\p{L})minutes\s+(?:of|from)\s+(?:(?:the|board|previous|last)\s+){0,2}(?:meeting\s+)?(?:no\.?\s*|number\s+)?(?<one>\d{1,4}\/\d{2,4}|\d{1,3}(?=\s+(?:were|was)))(?![\d/-])[^.]{0,80}?(?:approved|adopted|confirmed|filed|noted)/iu;

/** The number of the protocol before, in a sentence that lays it to the records; null where it tells none. */
export function previousNumberIn(
  sentence: string,
): { readonly number: string; readonly start: number; readonly end: number } | null {
  if (!/protokoll|minutes/iu.test(sentence)) return null;
  const match = previous.exec(sentence) ?? previousInEnglish.exec(sentence);
  const number = match?.groups?.['one'] ?? match?.groups?.['other'];
  if (!match || number === undefined) return null;
  const start = match.index + match[0].indexOf(number);
  return { number, start, end: start + number.length };
}

/** A number of a series and its year, where it has one: `7/2025`, `2025-7`, `7`. */
export function numberInSeries(written: string): { readonly number: number; readonly year: string | null } {
  const parts = written.split(/[/:–-]/u).map((part) => part.trim());
  const year = parts.find((part) => /^(?:20)\d\d$/u.test(part)) ?? null;
  const number = parts.find((part) => part !== year && /^\d{1,4}$/u.test(part));
  return { number: Number(number ?? Number.NaN), year };
}

const meetingNumber =
  /(?<!\p{L})\p{L}*(?:möte|meeting)\s+(?:nr\.?\s*)?(?<number>\d{1,3})(?![\d/:.–-]|\s+\p{Ll}+\s+\d{4})/iu;

/** The number of a meeting in a series (`Styrgruppsmöte 6`) that a title tells; null where it tells none. */
export function meetingNumberIn(title: string): number | null {
  const written = meetingNumber.exec(title)?.groups?.['number'];
  return written === undefined ? null : Number(written);
}

/** Whether a sentence is about the notes of the meeting whose number it tells. */
export function tellsEarlierMeeting(sentence: string): boolean {
  return /(?:anteckning|protokoll|minutes)\p{L}*\s+(?:från|av|of|from)\s/iu.test(sentence);
}
