import type { FontFormat } from './font-tables.ts';

/** A typeface, or a part of one, in a file of its own. */
export interface FontFile {
  /** CSS `unicode-range`, which parts the files of one face from each other; empty for a face in one file. */
  readonly unicodeRange: string;
  readonly format: FontFormat;
  readonly base64: string;
  readonly characters: ReadonlySet<number>;
  readonly postScriptName: string;
}
