import type { Diagnostic } from '../model/diagnostic.ts';
import type { Protocol } from '../model/protocol.ts';
import type { Reading } from '../model/reading.ts';
import type { Suppression } from '../model/suppression.ts';

/** How notes are read. */
export interface ParseOptions {
  /** The file's name, which may give a secret away; never in a message. */
  readonly path?: string;
  /** Shows the secrets, for the full record. */
  readonly unmasked?: boolean;
  /** Names that bodies of a profile have besides those in the notes; null is the name of the profile of notes that name none. */
  readonly aliasesFor?: (profile: string | null) => readonly string[];
}

/** What came of reading notes. */
export interface ParseResult {
  /** Null when the notes can't be read at all (encoding, size, nesting); then a diagnostic is an error that says why. */
  readonly protocol: Protocol | null;
  /** Faults in the notes and readings that were guesses, not sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The notes as everything but the reader of secrets sees them: masked, without comments, lines ended by LF; line n is line n of the file. */
  readonly text: string;
  /** The lines (1-based, in the file and in `text` alike) that each mark of secrecy hides, by place. */
  readonly secretLines: readonly LineSpan[];
  /** The exceptions to rules that comments of the notes ask for, in document order. */
  readonly suppressions: readonly Suppression[];
  /** What each part was taken for, and by which words; for whoever asks why. */
  readonly readings: readonly Reading[];
}

/** Lines from `first` to `last`, both 1-based. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}
