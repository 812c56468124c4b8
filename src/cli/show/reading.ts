import type { Bilingual, Diagnostic, LineSpan, Profile, Protocol } from '../../index.ts';

/** What is read back: a protocol, and how its notes were understood. */
export interface Reading {
  readonly protocol: Protocol;
  readonly profile: Profile;
  /** What the parser told of its reading. */
  readonly told: readonly Diagnostic[];
  readonly secretLines: readonly LineSpan[];
}

/** `text` in the language of the program. */
export type Say = (text: Bilingual) => string;

/** `a, b, c` without what is null or empty. */
export function joined(parts: readonly (string | null | undefined)[], by = ', '): string {
  return parts.filter(Boolean).join(by);
}
