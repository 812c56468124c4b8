import type { Position } from 'unist';

/**
 * Where facts stand, the strongest first: a field of the front matter or a label, the title, a heading or line of its own, a
 * sentence at the start, what happened at the meeting (it was opened, it was closed), the places for signatures, a key of a
 * web-site generator, the name of the file.
 */
export const evidenceRanks = [
  'field',
  'title',
  'line',
  'sentence',
  'event',
  'closing',
  'site',
  'file-name',
] as const;
export type EvidenceRank = (typeof evidenceRanks)[number];

/** The facts of a meeting that may be told in several places. */
export type FactName = 'date' | 'start' | 'end' | 'place' | 'body';

/** A place of the notes that tells a fact, and what was made of it. */
export interface Evidence {
  readonly fact: FactName;
  /** What it tells (`2024-03-07`, `18:00`, `klubbhuset`); null when that can't be told. */
  readonly value: string | null;
  /** Why it tells nothing: there is no such day, or the year is not told. */
  readonly fault: 'impossible' | 'year-unknown' | null;
  readonly rank: EvidenceRank;
  /** The words that tell it, as written. */
  readonly words: string;
  /** Where they stand; the place of the whole file for its name. */
  readonly position: Position;
  /** Whether this is what the protocol says. */
  readonly isTaken: boolean;
}
