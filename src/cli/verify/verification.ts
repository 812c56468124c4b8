import type { Bilingual } from '../../index.ts';

/** Something that is not as the notes in the file would have it. */
export interface Finding {
  /** The § as it is written; null for what is of the whole protocol. */
  readonly place: string | null;
  readonly message: Bilingual;
}

/** What became of verifying one file. */
export interface Verification {
  /** Whether the file is what it says that it is. */
  readonly isTrue: boolean;
  readonly findings: readonly Finding[];
}

/** A file that is not what it says that it is. */
export function untrue(...findings: readonly Finding[]): Verification {
  return { isTrue: false, findings };
}
