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
    /** For each of `dates`. */
    readonly cells: readonly AttendanceCell[];
    readonly total: string;
  }[];
}

export interface AttendanceCell {
  /** A part of the §§. */
  readonly extent: 'all' | 'some' | 'none';
  /** How many of how many (`3/7`). */
  readonly count: string;
  /** For each § whether the person served in it; empty where the meeting has none. */
  readonly items: readonly boolean[];
  /** The §§ that the person was not there for, where there are others (`§§ 7–8`); else null. */
  readonly missed: string | null;
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
