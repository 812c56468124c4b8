import type { Position } from 'unist';
import type { Evidence, EvidenceRank } from './evidence.ts';
import type { Reading } from './reading.ts';

/** The facts that are told why, in the order in which they are told. */
export const whyFacts = [
  'body',
  'title',
  'date',
  'start',
  'end',
  'place',
  'chair',
  'secretary',
  'verifier',
  'present',
  'substitute',
  'other',
  'absent',
  'item',
  'decision',
  'motion',
  'vote',
  'statement',
  'action',
  'next-meeting',
] as const;
export type WhyFactName = (typeof whyFacts)[number];

/** Another reading of a fact that was considered. */
export interface OtherReading {
  /** Null when nothing could be made of it; `fault` says why. */
  readonly value: string | null;
  readonly fault: Evidence['fault'];
  readonly rank: EvidenceRank | null;
  readonly words: string;
  readonly position: Position;
}

/** A fact of a protocol, where it stands and what made it so. */
export interface WhyFact {
  readonly fact: WhyFactName;
  /** The label of the item that it stands in, or of the item itself; null outside items. */
  readonly item: string | null;
  /** What the protocol says; null when it says nothing. */
  readonly value: string | null;
  /** Null when nobody told it. */
  readonly told: {
    /** The words that it was read from. */
    readonly words: string;
    readonly rank: EvidenceRank | null;
    /** The part of the notes that it stands in, and what told that; null when nothing was kept of it. */
    readonly reading: Reading | null;
    /** The infinitive of the table of acts, the key of a field or the kind of a cue; null when no row has it. */
    readonly row: string | null;
    /** The words of that row that stand here, or the role beside a name; null where they are those of the reading. */
    readonly wording: string | null;
    readonly position: Position;
  } | null;
  readonly others: readonly OtherReading[];
}

/** What a line was nearest to be taken for besides what it was. */
export interface NearestReading {
  /** `words`: what its own words say, were it alone; `spelling`: a cue or label that is spelt almost so. */
  readonly by: 'words' | 'spelling';
  readonly kind: Reading['kind'];
  /** The row of the table: an infinitive, the kind of a cue, the key of a field. */
  readonly row: string;
  /** The words of the line that tell it; for a slip of the pen, the cue or label as it is to be spelt. */
  readonly words: string;
}

/** A part that a line holds or belongs to. */
export interface WhyPart {
  readonly reading: Reading;
  /** Whether it begins on the line. */
  readonly isStart: boolean;
  /** The words that told it, and their row in the table of acts; null where `reading` has them. */
  readonly wording: { readonly words: string; readonly row: string } | null;
}

/** What was made of one line of the notes. */
export interface WhyLine {
  /** 1-based. */
  readonly line: number;
  /** Without what is secret; empty on lines that a mark hides. */
  readonly text: string;
  readonly isSecret: boolean;
  /** The parts that begin on the line, else the one that it belongs to; none where nothing was made of it (empty lines, comments). */
  readonly parts: readonly WhyPart[];
  /** The facts that stand on the line. */
  readonly facts: readonly WhyFact[];
  readonly nearest: NearestReading | null;
}
