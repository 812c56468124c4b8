import type { Position } from 'unist';
import { evidenceRanks, type Evidence, type EvidenceRank, type FactName } from '../../model/evidence.ts';

/** A reading of a fact, and the place that it rests on. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly rank: EvidenceRank;
  /** As written. */
  readonly words: string;
  readonly position: Position;
}

/** The candidates, the strongest first; of one rank in the order of the notes. */
export function byRank<Value>(candidates: readonly Candidate<Value>[]): Candidate<Value>[] {
  return candidates.toSorted((one, other) => strength(one) - strength(other));
}

/** Whether a candidate rests on words that say what they tell, and not on something that merely goes with a meeting. */
export function isToldOutright({ rank }: Candidate<unknown>): boolean {
  return evidenceRanks.indexOf(rank) <= evidenceRanks.indexOf('sentence');
}

/** The evidence that candidates for a fact are, where `taken` is the one that holds. */
export function evidenceOf(
  fact: FactName,
  candidates: readonly Candidate<string>[],
  taken: Candidate<string> | null,
): Evidence[] {
  return candidates.map((candidate) => ({ fact, ...candidate, fault: null, isTaken: candidate === taken }));
}

function strength({ rank }: Candidate<unknown>): number {
  return evidenceRanks.indexOf(rank);
}
