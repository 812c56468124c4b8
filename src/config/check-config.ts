import { contrast, isReadable, leastContrast, tint } from '../model/contrast.ts';
import { describeIssue } from './config-issue.ts';
import { configFileSchema } from './config-schema.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { faultsOfOwnRules, ownRulesOf } from './own-rule-faults.ts';
import { faultsOfOptions } from './rule-options.ts';
import { faultsOfProfiles } from './own-profile-faults.ts';
import { withOwnRules } from './rule-choice.ts';
import { isSamePath, misspeltKeys } from './misspelt-keys.ts';
import { withoutFaults } from './without-faults.ts';
import { faultsOfRules } from './rule-severities.ts';
import { unknown, unknownChoices } from './unknown-name.ts';
import type { ConfigFault } from './config-fault.ts';
import type { KnownNames } from './known-names.ts';

/** Checks the contents of a config file; the faults come back in place of the config, all of them, in the order of the file. */
export function checkConfig(value: unknown, known: KnownNames): ConfigFile | readonly ConfigFault[] {
  // An empty YAML file is a config that sets nothing.
  const result = configFileSchema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) {
    const faults = faultsOfNames(result.data, known);
    return faults.length > 0 ? faults : result.data;
  }
  const { issues } = result.error;
  // What is right beside them may name what is not there.
  const rest = withoutFaults(value, issues);
  const misspelt = misspeltKeys(issues);
  return [
    ...issues.filter((issue) => !misspelt.has(issue)).flatMap(describeIssue),
    ...(rest === null ? [] : faultsOfNames(rest.config, known))
      .map((fault) => ({ ...fault, path: rest!.wholePath(fault.path) }))
      // What is missing is the key that is misspelt.
      .filter(
        ({ path }) =>
          !issues.some((issue) => issue.code === 'unrecognized_keys' && isSamePath(issue.path, path)),
      ),
  ];
}

function faultsOfNames(config: ConfigFile, program: KnownNames): ConfigFault[] {
  const known = withOwnRules(
    program,
    ownRulesOf(config).map(({ name }) => name),
    config.extends !== undefined,
  );
  return [
    ...faultsOfProfiles(config, known),
    ...faultsOfOwnRules(config, known),
    ...unknownNames(config, known),
    ...paleColours(config),
  ];
}

function unknownNames(config: ConfigFile, known: KnownNames): ConfigFault[] {
  const profiles = [...Object.keys(config.profiles ?? {}), ...known.profiles.map(({ name }) => name)];
  return placesOf(config).flatMap(({ path, settings }) => {
    const { profile } = settings;
    // A file that is extended may bring the profile; its loader looks.
    const isUnknown = profile !== undefined && !profiles.includes(profile) && config.extends === undefined;
    return [
      ...(isUnknown
        ? [{ path: [...path, 'profile'], atKey: false, message: unknown('profile', profile, profiles) }]
        : []),
      ...faultsOfRules(settings.rules, path, known),
      ...faultsOfOptions(settings, path, known),
      ...unknownChoices(settings, path, known),
    ];
  });
}

/** Colours that can't be read as text. */
function paleColours(config: ConfigFile): ConfigFault[] {
  return placesOf(config).flatMap(({ path, settings }) => {
    const accent = settings.colours?.accent;
    if (accent === undefined || isReadable(accent)) return [];
    const ratio = contrast(accent, tint).toFixed(1);
    const least = String(leastContrast);
    const [svRatio, svLeast] = [ratio, least].map((number) => number.replace('.', ','));
    const message = {
      sv: `"colours.accent" är för ljus för text: kontrasten är ${svRatio}:1 och ska vara minst ${svLeast}:1`,
      en: `"colours.accent" is too pale for text: its contrast is ${ratio}:1 and must be at least ${least}:1`,
    };
    return [{ path: [...path, 'colours', 'accent'], atKey: false, message }];
  });
}

/** The settings of the file and of each override, with the keys that lead to them. */
function placesOf(config: ConfigFile): { path: PropertyKey[]; settings: Settings }[] {
  return [
    { path: [], settings: config },
    ...(config.overrides ?? []).map((settings, index) => ({ path: ['overrides', index], settings })),
  ];
}
