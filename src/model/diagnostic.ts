import type { Position } from 'unist';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A sentence in the two languages of the program. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** One replacement in the file; lines and columns as in `Diagnostic.position`. */
export interface Edit {
  readonly position: Position;
  readonly text: string;
}

/** A second place that the message speaks of. */
export interface Related {
  readonly message: Bilingual;
  readonly position: Position;
}

/**
 * Something to tell about the notes. Never thrown.
 *
 * `position` is 1-based, in UTF-16 columns of the file as it lies on disk; a finding about the whole file is at 1:1.
 */
export interface Diagnostic {
  /** Swedish name in ASCII, also the name of the rule's page (`beslut-saknas`). */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What to do about it; null when the message says it all. */
  readonly help: Bilingual | null;
  readonly position: Position;
  readonly related: readonly Related[];
  /** A safe repair: it changes no decision, name or vote. */
  readonly fix: Edit | null;
}

/** The place of findings about the whole file. */
export const wholeFile: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
