import { numberWords } from './sentences/numbers.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { englishCounts, valueOf } from './quantities.ts';

/** How many of the members a text says are there; 0-based UTF-16 offsets, `end` exclusive. */
export interface CountedPresent {
  readonly written: string;
  readonly count: number;
  /** Of how many; null where it doesn't say. */
  readonly seats: number | null;
  readonly start: number;
  readonly end: number;
}

const english = String.raw`(?:${anyOf(englishCounts)}|\d{1,3})`;
const numeral = String.raw`(?:${anyOf(numberWords.slice(1))}|\d{1,3})`;
const members = String.raw`(?:styrelse)?(?:ledamöter|ledamöterna|medlemmar\s+i\s+styrelsen|styrelsemedlemmar)`;
const patterns = [
  String.raw`(?<!\p{L})(?:besluts?mässi\p{L}*|besluts?för\p{L}*|beslutande\s+med)[^.\d]{0,40}?\s(?<count>${numeral})\s+av\s+(?:de\s+|styrelsens\s+)?(?<seats>${numeral})\s+(?:ordinarie\s+)?${members}`,
  String.raw`(?<![\p{L}\d])(?<count>${numeral})\s+av\s+(?:de\s+|styrelsens\s+)?(?<seats>${numeral})\s+(?:ordinarie\s+)?${members}\s+(?:är|var|är\s+alltså)\s+närvarande`,
  String.raw`(?<![\p{L}\d]|\sav\s)(?<count>${numeral})\s+(?:ordinarie\s+)?${members}\s+(?:är|var)\s+närvarande`,
  String.raw`(?<!\p{L})(?:närvarande\s+(?:är|var)|antal\s+närvarande:?)\s+(?<count>${numeral})\s+(?:ordinarie\s+)?${members}(?!\p{L})`,
  String.raw`(?<![\p{L}\d])(?<count>${english})\s+(?:out\s+)?of\s+(?:the\s+|its\s+)?(?<seats>${english})\s+(?:board\s+)?(?:members|directors)\s+(?:were\s+|are\s+|being\s+)?present`,
  String.raw`(?<!\p{L})quor\p{L}*[^.\d]{0,40}?\s(?<count>${english})\s+(?:out\s+)?of\s+(?:the\s+|its\s+)?(?<seats>${english})(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** The counts of members present that a text tells. */
export function countedPresent(text: string): CountedPresent[] {
  if (!/besluts?mäss|besluts?för|beslutande|närvarande|present|quor/iu.test(text)) return [];
  const all = patterns.flatMap((pattern) =>
    [...findAll(pattern, text)].map((match) => {
      const { count, seats } = match.groups!;
      return {
        written: match[0],
        count: valueOf(count!),
        seats: seats === undefined ? null : valueOf(seats),
        start: match.index,
        end: match.index + match[0].length,
      };
    }),
  );
  // `quorum with five of five members present` fits two patterns.
  return all.filter(
    (one, nth) => !all.slice(0, nth).some(({ start, end }) => one.start < end && start < one.end),
  );
}

const boardOf = new RegExp(
  String.raw`(?<!\p{L})(?:styrelsen|\p{L}*nämnden),?\s+(?:som\s+)?består\s+av\s+(?<seats>${numeral})\s+(?:ordinarie\s+|valda\s+)?${members}(?!\p{L})`,
  'iu',
);

/** What `boardOf` never is without: quick to ask of whole notes. */
const mayTellSeats = /består/iu;

/** How many members a text says that the board has; null where it doesn't. */
export function seatsTold(text: string): number | null {
  if (!mayTellSeats.test(text)) return null;
  const written = boardOf.exec(text)?.groups?.['seats'];
  return written === undefined ? null : valueOf(written);
}
