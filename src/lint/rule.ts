import type { Position } from 'unist';
import type { Bilingual, Edit, Related, Severity } from '../model/diagnostic.ts';
import type { RuleOptions } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';

/** Something that a rule found. */
export interface Finding {
  /** What is wrong. */
  readonly message: Bilingual;
  /** What to write instead. */
  readonly help?: Bilingual;
  /** Absent for what concerns the whole file. */
  readonly position?: Position;
  readonly related?: readonly Related[];
  readonly fix?: Edit;
  /** Where the finding is graver or milder than its rule. */
  readonly severity?: Severity;
}

/** A rule: a pure function of a protocol and the profile that it is held to. Its page lies beside it (`<name>.md`). */
export interface Rule {
  /** Swedish in ASCII (`beslut-saknas`), also the name of its files. */
  readonly name: string;
  /** What it is by default; a profile or config may say otherwise. */
  readonly severity: Severity;
  /** True for the few that stay errors for every body, however mild its profile. */
  readonly always?: boolean;
  /** The profiles that it binds; absent: all. */
  readonly applies?: (profile: Profile) => boolean;
  /** The number that it goes by where a config gives no other; absent where there is none to give. */
  readonly most?: number;
  /** `text` is that of the notes, masked: its line n is line n of the file. */
  readonly check: (
    protocol: Protocol,
    profile: Profile,
    text: string,
    options: Required<Pick<RuleOptions, 'most'>>,
  ) => readonly Finding[];
}
