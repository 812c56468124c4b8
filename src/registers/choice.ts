import { foldName } from '../model/series.ts';

/** Which rows of a register are asked for. What is null or false leaves none out. */
export interface RegisterChoice {
  /** A part of the body's name. */
  readonly body: string | null;
  /** A part of an owner's or a person's name. */
  readonly owner: string | null;
  readonly open: boolean;
  readonly overdue: boolean;
  /** Days of meetings, `YYYY-MM-DD`, both included. */
  readonly since: string | null;
  readonly until: string | null;
  readonly caseNumber: string | null;
  /** Words that must all stand in the row. */
  readonly search: string | null;
  /** The day on which something is open or late, `YYYY-MM-DD`. */
  readonly per: string;
}

/** Whether a name is one that is asked for. */
export function isNamed(name: string | null, part: string | null): boolean {
  return part === null || (name !== null && foldName(name).includes(foldName(part)));
}

/** Whether a day is within those that are asked for. */
export function isWithin(date: string, { since, until }: RegisterChoice): boolean {
  return (since === null || date >= since) && (until === null || date <= until);
}

/** Whether one of the case numbers is asked for: `2025/12` is asked for as part of `KS 2025/12` too, but not of `2025/123`. */
export function hasCaseNumber(caseNumbers: readonly string[], asked: string | null): boolean {
  if (asked === null) return true;
  const words = foldName(asked);
  return caseNumbers.some((each) => {
    const number = foldName(each);
    return number === words || number.endsWith(` ${words}`);
  });
}

/** Whether all words that are searched for stand in a text. */
export function isFound(text: string, search: string | null): boolean {
  if (search === null) return true;
  const folded = foldName(text);
  return foldName(search)
    .split(' ')
    .every((word) => folded.includes(word));
}
