import type { Format } from './format.ts';

/** A document as it lies on the disk. */
export interface WrittenFile {
  /** Absolute path. */
  readonly file: string;
  readonly format: Format;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** How many. */
  readonly bytes: number;
}

/** An image that a document shows. */
export interface ImageUse {
  /** As the notes have it: relative to the note, perhaps with `%20` and the like. */
  readonly address: string;
  /** Of the image, in hexadecimal digits. */
  readonly sha256: string;
}
