import type { ActionState } from '../model/action.ts';

/** Where something stands: a file, the § as written (null outside of them), a line (1-based), and the day of the meeting. */
export interface Place {
  readonly file: string;
  readonly item: string | null;
  readonly line: number;
  readonly date: string;
}

/** One uppdrag with all that became of it. */
export interface ActionRow {
  readonly id: string;
  /** Its wording when it was last open. */
  readonly text: string;
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` in the meaning that it had where it was first written, else the words; null when nothing is said. */
  readonly due: string | null;
  readonly state: ActionState;
  /** Open though its day is past. */
  readonly overdue: boolean;
  readonly body: string | null;
  readonly caseNumbers: readonly string[];
  readonly opened: Place;
  /** Where it was written again and was still open. */
  readonly carried: readonly Place[];
  /** Where it was done, withdrawn or replaced; null while it is open. */
  readonly closed: Place | null;
  readonly reason: string | null;
  readonly replacedBy: string | null;
}
