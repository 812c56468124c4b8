/** A register as a table of words, in one language. */
export interface RegisterTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All that the page of a register tells, in one language. */
export interface RegisterPage {
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** The day that it tells the state of things on, and how much there is. */
  readonly extent: string;
  readonly table: RegisterTable;
  /** Who served at which meeting, for each body; empty for other registers. */
  readonly matrices: readonly AttendanceMatrix[];
  /** Uppdrag over time; null for other registers, and when there are none. */
  readonly timeline: Timeline | null;
}

export interface AttendanceMatrix {
  readonly body: string;
  readonly dates: readonly string[];
  readonly people: readonly {
    readonly name: string;
    /** A part of all §§ for each of `dates`: `all`, `some` or `none`, and how many (`3/7`). */
    readonly cells: readonly { readonly extent: 'all' | 'some' | 'none'; readonly count: string }[];
    readonly total: string;
  }[];
}

/** Each uppdrag as a bar from the day it was given to the day it ended, or to the last day. Days `YYYY-MM-DD`. */
export interface Timeline {
  readonly first: string;
  readonly last: string;
  readonly bars: readonly TimelineBar[];
}

export interface TimelineBar {
  readonly from: string;
  readonly to: string;
  /** The day it was due; null when none is known. */
  readonly due: string | null;
  readonly state: 'open' | 'overdue' | 'done' | 'withdrawn' | 'replaced';
  /** `U-7 Bo Ek: …` */
  readonly label: string;
  /** `öppet, 63 dagar` */
  readonly told: string;
}
