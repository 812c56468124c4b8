import type { Diagnostic, Fingerprint, SuppressedDiagnostic } from '../../index.ts';
import type { Language } from '../language.ts';
import type { Library } from '../library.ts';

/** The findings about one note. */
export interface NoteReport {
  /** Path of the note, as shown. */
  readonly file: string;
  /** The note with its secrets masked and LF between its lines. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that linting has to tell about one note, also one without findings. */
export interface LintReport extends NoteReport {
  /** What each finding is known by from run to run, in the order of `diagnostics`. Few formats need it. */
  readonly fingerprints: () => readonly Fingerprint[];
  /** Findings that the notes take exception to. */
  readonly suppressed: readonly SuppressedDiagnostic[];
}

export interface ReporterOptions {
  readonly language: Language;
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** Columns of the terminal that it is read in. */
  readonly columns?: number | undefined;
}

/** What formats that describe the program and its rules take of the library. */
export type RuleLibrary = Pick<
  Library,
  'version' | 'homepage' | 'knownRules' | 'rulePage' | 'rulePageFile' | 'ruleSummary'
>;

/** Writes findings out in one format: all of it, with a final newline, or nothing. */
export type Reporter = (
  reports: readonly LintReport[],
  options: ReporterOptions,
  library: RuleLibrary,
) => string | Promise<string>;
