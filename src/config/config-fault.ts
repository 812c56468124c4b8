import type { Bilingual } from '../model/diagnostic.ts';

/** What is wrong in a config file: where, as keys and indexes from the top, and what to write. */
export interface ConfigFault {
  readonly path: readonly PropertyKey[];
  /** Whether the fault is in the key itself and not in its value. */
  readonly atKey: boolean;
  /** Without the place. */
  readonly message: Bilingual;
}
