import type { Diagnostic } from '../../index.ts';
import type { Language } from '../language.ts';

/** The findings about one note. */
export interface NoteReport {
  /** Path of the note, as shown. */
  readonly file: string;
  /** The note with its secrets masked and LF between its lines. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReporterOptions {
  readonly language: Language;
  /** Whether colours may be used. */
  readonly colour: boolean;
}

/** Writes findings out in one format: all of it, with a final newline, or nothing. */
export type Reporter = (reports: readonly NoteReport[], options: ReporterOptions) => string;
