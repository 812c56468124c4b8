import type { Position } from 'unist';

/** A comment in the notes that takes exception to rules (`<!-- protokoll-disable-next-line regel -- skäl -->`). */
export interface Suppression {
  /** What was asked for, as written after `protokoll-`; another word than these is a slip. */
  readonly directive: string;
  /** Names of rules as written; they may be unknown, or none. */
  readonly rules: readonly string[];
  /** Why, in the writer's own words; null when not told. */
  readonly reason: string | null;
  /** The lines (1-based) whose findings it covers; null for those of the whole file. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  /** Of the comment, in the file. */
  readonly position: Position;
}

/** The words that take exception to rules: for the line that follows, for the lines until `enable`, for all of the file. */
export const suppressionDirectives = ['disable-next-line', 'disable', 'disable-file'] as const;
