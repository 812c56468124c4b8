import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';
import { labelsFor } from './labels.ts';
import { coverView } from './view/cover-view.ts';
import { titleOf } from './view/view.ts';

/** The document's name in one line, as the title of its HTML has it: as written, else kind, body and date. */
export function documentTitle(
  protocol: Protocol,
  { profile, config }: { readonly profile: Profile; readonly config: Config },
): string {
  const { language } = protocol;
  return titleOf(coverView(protocol, { profile, config, language, labels: labelsFor(profile, language) }));
}
