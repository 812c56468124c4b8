import type { Config } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import type { ConfigAccess } from './config-access.ts';
import { isOfUser } from './of-user.ts';

/** A config with the templates of the user's own only where they may be used. Gives a `ProtokollError` where they must be and may not. */
export function withTemplates(
  config: Config,
  { file, templates, tell }: Pick<ConfigAccess, 'templates' | 'tell'> & { readonly file: string },
): Config {
  const { design } = config;
  if (design.templates === null || templates === 'unused') return config;
  if (templates === 'leave') {
    tell({
      sv: `${file}: egna mallar används inte i CI, så dokumenten prövas med programmets; --allow-config-code prövar de egna, om du litar på alla som kan ändra dem`,
      en: `${file}: own templates are not used in CI, so documents are tried with those of the program; --allow-config-code tries your own, if you trust all who can change them`,
    });
    return { ...config, design: { ...design, templates: null } };
  }
  if (templates === 'refuse')
    throw new ProtokollError({
      sv: `${file}: egna mallar används inte i CI; ange --allow-config-code om du litar på alla som kan ändra dem`,
      en: `${file}: own templates are not used in CI; give --allow-config-code if you trust all who can change them`,
    });
  if (!isOfUser(design.templates))
    throw new ProtokollError({
      sv: `${file}: mallarna i ${design.templates} tillhör en annan användare och används inte; kopiera dem till en egen mapp`,
      en: `${file}: the templates in ${design.templates} belong to another user and are not used; copy them to a folder of your own`,
    });
  return config;
}
