import type { Cue } from './cue.ts';
import type { Element } from './elements.ts';
import type { CueType } from '../../language/cues.ts';

/** What a block was opened by, and what it holds. */
export interface BlockParts {
  readonly type: CueType | 'prose';
  readonly cue: Cue | null;
  /** The heading as an element, for its place; null for cues on a line. */
  readonly opener: Element | null;
  readonly elements: readonly Element[];
  /** The line before the block, which `Ansvarig: …` speaks of; null when the block is the first. */
  readonly before: string | null;
  /** The order in which proposals were put to the vote, before a block of votes; else empty. */
  readonly votingOrder?: string;
}

/** `section`: up to the next cue. `paragraph`: that paragraph and a list it announces. `clauses`: its att-lines and lists. */
export type Extent = 'section' | 'paragraph' | 'clauses';

/** A block whose elements are still being gathered. */
export interface OpenBlock {
  readonly type: BlockParts['type'];
  readonly cue: Cue | null;
  readonly opener: Element | null;
  readonly extent: Extent;
  readonly elements: Element[];
}
