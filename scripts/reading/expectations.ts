import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a human has read in one note: the content of one key of an `expect.json`. */
export interface Expectation {
  /** Each fact: a jq query over the protocol's JSON, and what it gives when the note is read right. */
  readonly jq: Readonly<Record<string, unknown>>;
  /** Rules that would be false alarms. */
  readonly notReported?: readonly string[];
}

/** A note and what was read in it. */
export interface ExpectedNote extends Expectation {
  /** Path of the note. */
  readonly file: string;
}

/** The notes of all `expect.json` (file name → `Expectation`) in a folder and below it, in order of their paths. */
export function expectedNotes(folder: string): ExpectedNote[] {
  return globSync('**/expect.json', { cwd: folder })
    .toSorted()
    .flatMap((path) => {
      const at = dirname(join(folder, path));
      const all = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, Expectation>;
      return Object.entries(all).map(([name, expectation]) => ({ file: join(at, name), ...expectation }));
    });
}

/** The kinds of facts, in the order of the table, each with what its queries ask for. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['actions', /actions|owners/],
  ['votes', /votes|voters/],
  ['decisions', /decisions|clauses/],
  ['statements', /proposals|reservations|recusals|notes\b/],
  ['date', /meeting\.date/],
  ['times', /meeting\.(?:start|end)/],
  ['place', /meeting\.place/],
  ['next meeting', /nextMeetings/],
  ['chair', /chairs/],
  ['secretary', /secretaries/],
  ['verifiers', /verifi/],
  ['attendance', /present|absent|others|substitutes|called/],
  ['case numbers', /caseNumber/],
  ['body and title', /^\W*(?:body|principal|title|kind)/],
  ['items', /items|sections/],
];

/** All kinds of facts, in the order of the table. */
export const factKinds: readonly string[] = [...kinds.map(([kind]) => kind), 'other'];

/** What kind of fact a query asks for. */
export function kindOf(query: string): string {
  return kinds.find(([, pattern]) => pattern.test(query))?.[0] ?? 'other';
}
