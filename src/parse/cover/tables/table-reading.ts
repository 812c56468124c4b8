import type { Table } from 'mdast';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { ItemVotes } from './vote-columns.ts';

/** What a table says of the cover, and the columns or rows of it that say something else. */
export interface TableEntries {
  readonly entries: readonly FrontMatterEntry[];
  readonly rest: Table | null;
  /** How the members voted, where an attendance list tells it. */
  readonly votes: readonly ItemVotes[];
}
