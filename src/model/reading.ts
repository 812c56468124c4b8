import type { Position } from 'unist';
import type { BlockType } from './blocks.ts';
import type { EvidenceRank } from './evidence.ts';

/** What a part of the notes may be taken for. */
export type ReadAs = 'field' | 'title' | 'item' | 'section' | 'furniture' | BlockType;

/**
 * What told it: a label before the words, a line without one by where it stands, an election in an item, a heading, a number, a
 * cue on a line, the wording of a sentence, the form (boxes, a table of votes), nothing in particular.
 */
export const readBys = [
  'label',
  'line',
  'election',
  'heading',
  'number',
  'cue',
  'wording',
  'form',
  'nothing',
] as const;
export type ReadBy = (typeof readBys)[number];

/** A part of the notes and what it was taken for, kept where it was read; no part of the record. */
export interface Reading {
  readonly kind: ReadAs;
  readonly by: ReadBy;
  /** The row of the language's tables: the key of a field, the kind of a cue; null where the wording or form has it. */
  readonly row: string | null;
  /** The words that told it, as written: the label, the cue, the number, the first line. */
  readonly words: string;
  /** How much it counts as a place for the facts of the meeting; null where that isn't asked. */
  readonly rank: EvidenceRank | null;
  readonly position: Position;
}
