import type { Position } from 'unist';

/** How one voted; `not-voting` was there and took no part. */
export type VoteChoice = 'yes' | 'no' | 'abstain' | 'absent' | 'not-voting';

export interface Voter {
  readonly name: string;
  readonly party: string | null;
  readonly vote: VoteChoice;
  readonly position: Position;
}

/** What a row of a table of votes tells that can't be: no vote or several, a word that is none, a sum that isn't that of the rows. */
export interface OddVoteRow {
  readonly kind: 'no-vote' | 'several-votes' | 'unknown-vote' | 'wrong-sum';
  /** Whose row it is, as written (`Summa` where it is the sum). */
  readonly name: string;
  /** The word that is no vote, or the sums as written and as counted (`7, 2`, `6, 3`); empty otherwise. */
  readonly told: string;
  readonly counted: string;
  readonly position: Position;
}

/** One omröstning. Counts are null where the notes give none. */
export interface Vote {
  readonly question: string | null;
  readonly yesMeans: string | null;
  readonly noMeans: string | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  /** Sluten omröstning. */
  readonly closed: boolean;
  /** The sentence that tells of the chair's casting vote (utslagsröst); null when there was none. */
  readonly castingVote: string | null;
  readonly voters: readonly Voter[];
  /** Rows of its table that no vote could be read from, or that contradict the others; absent where there are none. */
  readonly oddRows?: readonly OddVoteRow[];
  readonly position: Position;
}
