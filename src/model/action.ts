import type { Position } from 'unist';

/** One uppdrag. */
export interface Action {
  /** As given (`{#U-2023-04}`) or derived from the wording; derived ones are unique within the protocol. */
  readonly id: string;
  /** Whether the notes give the id: then it alone tells which action it is. */
  readonly isNamed: boolean;
  /** The number that its line begins with (`AP3`), without spaces: later notes may tell of it by that, or give it anew. */
  readonly number?: string | null;
  readonly text: string;
  /** People, roles or groups, as written. */
  readonly owners: readonly string[];
  /** The same with the full names of those whom the notes name in full elsewhere. */
  readonly ownersInFull?: readonly string[];
  /** Where each of them stands. */
  readonly ownerPlaces?: readonly Position[];
  /** `YYYY-MM-DD`, or the words where they give no date (`till nästa möte`); null when nothing is said. */
  readonly due: string | null;
  /** Whether the words of `due` name their year. Others (`v. 42`) mean what they meant where the action was first written. */
  readonly isDueFirm: boolean;
  readonly done: boolean;
  /** What ended it without its being done; null while it is open, and when it is done. */
  readonly ending: ActionEnding | null;
  readonly position: Position;
}

/** An uppdrag that nobody is to do any more: withdrawn (`{avskriven: skäl}`), or replaced by another (`{ersatt: U-2}`). */
export interface ActionEnding {
  readonly kind: 'withdrawn' | 'replaced';
  /** Why it was withdrawn, as written; null when not told. */
  readonly reason: string | null;
  /** The id of the action in its place; null when not told. */
  readonly replacedBy: string | null;
}

export const actionStates = ['open', 'done', 'withdrawn', 'replaced'] as const;
export type ActionState = (typeof actionStates)[number];

/** How far an action has come. What is withdrawn or replaced is so, whatever its box says. */
export function stateOf({ done, ending }: Pick<Action, 'done' | 'ending'>): ActionState {
  return ending?.kind ?? (done ? 'done' : 'open');
}
