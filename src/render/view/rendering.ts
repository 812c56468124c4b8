import type { Config } from '../../model/config.ts';
import type { Profile } from '../../model/profile.ts';
import type { Labels } from '../labels.ts';
import type { Prose } from '../prose/prose.ts';

/** What every part of a view is made with. */
export interface Rendering {
  readonly profile: Profile;
  readonly config: Config;
  readonly language: 'sv' | 'en';
  readonly labels: Labels;
  readonly prose: Prose;
}
