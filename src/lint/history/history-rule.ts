import type { Severity } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding } from '../rule.ts';

/** A protocol as it was when it was justerat, and where that version is kept. */
export interface VerifiedVersion {
  readonly protocol: Protocol;
  /** As people name the version (`1a2b3c4`). */
  readonly name: string;
}

/** A rule over a justerat protocol and what it was when it became that. Its page lies beside it (`<name>.md`). */
export interface HistoryRule {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (protocol: Protocol, before: VerifiedVersion) => readonly Finding[];
}
