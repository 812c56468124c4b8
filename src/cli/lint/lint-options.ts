import type { ReportTarget } from './report-targets.ts';

/** The options of `protokoll lint`. */
export interface LintOptions {
  /** None: for people, on standard output. */
  readonly outputFormat?: readonly ReportTarget[];
  readonly maxWarnings?: number;
  readonly profile?: string;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly writeBaseline?: boolean;
  /** Whether the baseline is used where there is one. */
  readonly baseline?: boolean;
  readonly cache?: boolean;
  /** Whether only errors are shown. */
  readonly quiet?: boolean;
  /** Whether the findings are counted by rule in place of being shown. */
  readonly statistics?: boolean;
  readonly printConfig?: boolean;
  /** Why exceptions are written into the notes. */
  readonly addSuppressions?: string;
  readonly pruneBaseline?: boolean;
  /** A commit, by any of its names: only notes that differ from it are told of. */
  readonly since?: string;
  /** Whether only notes that are staged in git are told of. */
  readonly staged?: boolean;
  /** Whether it is an error that notes can't be compared with what they were. */
  readonly requireHistory?: boolean;
}
