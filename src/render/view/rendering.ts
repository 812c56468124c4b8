import type { Config } from '../../model/config.ts';
import type { Profile } from '../../model/profile.ts';
import type { Labels } from '../labels.ts';
import type { Prose } from '../prose/prose.ts';

/** What the words of a document depend on besides the notes. */
export interface Wording {
  readonly profile: Profile;
  readonly config: Config;
  readonly language: 'sv' | 'en';
  readonly labels: Labels;
}

/** What the parts of a view that hold prose are made with. */
export interface Rendering extends Wording {
  readonly prose: Prose;
}
