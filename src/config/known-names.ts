import type { Bilingual } from '../model/diagnostic.ts';
import type { Profile } from '../model/profile.ts';

/** What a config may name. */
export interface KnownNames {
  /** The profiles that come with the program. */
  readonly profiles: readonly Profile[];
  readonly rules: readonly string[];
  /** The families of rules, with the rules of each. */
  readonly families?: Readonly<Record<string, readonly string[]>>;
  /** Whether a rule stands whatever is chosen. */
  readonly isFirm?: (rule: string) => boolean;
  /** Whether a rule is an error whatever is said of it. */
  readonly isFirmError?: (rule: string) => boolean;
  /** What may be said of a rule besides how grave it is. */
  readonly optionsOf?: (rule: string) => object;
  /** Whether there may be rules of a config's own that are not among `rules`. */
  readonly isOpen?: boolean;
  /** What is wrong in a pattern of a rule of a config's own, which may take no more than linear time; null when nothing is. */
  readonly faultOfPattern?: (pattern: string) => Bilingual | null;
}
