import { contrast, isReadable, leastContrast, tint } from '../model/contrast.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import type { Profile } from '../model/profile.ts';
import { describeIssue } from './config-issue.ts';
import { configFileSchema } from './config-schema.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { faultOfProfiles } from './own-profile-faults.ts';
import { unknown, unknownRule } from './unknown-name.ts';

/** What a config may name. */
export interface KnownNames {
  /** The profiles that come with the program. */
  readonly profiles: readonly Profile[];
  readonly rules: readonly string[];
}

/** What is wrong in a config file: where, as keys and indexes from the top, and what to write. */
export interface ConfigFault {
  readonly path: readonly PropertyKey[];
  /** Whether the fault is in the key itself and not in its value. */
  readonly atKey: boolean;
  /** Without the place. */
  readonly message: Bilingual;
}

/** Checks the contents of a config file; the first fault comes back in place of the config. */
export function checkConfig(value: unknown, known: KnownNames): ConfigFile | ConfigFault {
  // An empty YAML file is a config that sets nothing.
  const result = configFileSchema.safeParse(value ?? {}, { reportInput: true });
  if (!result.success) {
    // A key that is missing may be the misspelt one.
    const { issues } = result.error;
    return describeIssue(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!);
  }
  const { data } = result;
  return faultOfProfiles(data, known) ?? unknownName(data, known) ?? paleColour(data) ?? data;
}

function unknownName(config: ConfigFile, known: KnownNames): ConfigFault | null {
  const profiles = [...Object.keys(config.profiles ?? {}), ...known.profiles.map(({ name }) => name)];
  for (const { path, settings } of placesOf(config)) {
    const { profile } = settings;
    if (profile !== undefined && !profiles.includes(profile)) {
      const message = unknown('profile', profile, profiles);
      return { path: [...path, 'profile'], atKey: false, message };
    }
    const rule = unknownRule(settings.rules, path, known);
    if (rule) return rule;
  }
  return null;
}

/** A colour that can't be read as text. */
function paleColour(config: ConfigFile): ConfigFault | null {
  for (const { path, settings } of placesOf(config)) {
    const accent = settings.colours?.accent;
    if (accent === undefined || isReadable(accent)) continue;
    const ratio = contrast(accent, tint).toFixed(1);
    const least = String(leastContrast);
    const [svRatio, svLeast] = [ratio, least].map((number) => number.replace('.', ','));
    const message = {
      sv: `"colours.accent" är för ljus för text: kontrasten är ${svRatio}:1 och ska vara minst ${svLeast}:1`,
      en: `"colours.accent" is too pale for text: its contrast is ${ratio}:1 and must be at least ${least}:1`,
    };
    return { path: [...path, 'colours', 'accent'], atKey: false, message };
  }
  return null;
}

/** The settings of the file and of each override, with the keys that lead to them. */
function placesOf(config: ConfigFile): { path: PropertyKey[]; settings: Settings }[] {
  return [
    { path: [], settings: config },
    ...(config.overrides ?? []).map((settings, index) => ({ path: ['overrides', index], settings })),
  ];
}
