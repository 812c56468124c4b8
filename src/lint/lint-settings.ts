import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';

/** What a protocol is held to. */
export interface LintSettings {
  readonly profile: Profile;
  readonly config: Config;
}
