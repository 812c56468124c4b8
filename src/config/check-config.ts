import type * as z from 'zod/mini';
import { contrast, isReadable, leastContrast, tint } from '../model/contrast.ts';
import { describeIssue } from './config-issue.ts';
import { configFileSchema } from './config-schema.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { faultsOfOwnRules, ownRulesOf } from './own-rule-faults.ts';
import { faultsOfOptions } from './rule-options.ts';
import { faultsOfProfiles } from './own-profile-faults.ts';
import { withOwnRules } from './rule-choice.ts';
import { unknown, unknownChoices, unknownRules } from './unknown-name.ts';
import type { ConfigFault } from './config-fault.ts';
import type { KnownNames } from './known-names.ts';

type Issue = z.core.$ZodIssue;

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
  const rest = configFileSchema.safeParse(without(value, issues));
  return [
    ...issues.filter((issue) => !isMisspelt(issue, issues)).flatMap(describeIssue),
    ...(rest.success ? faultsOfNames(rest.data, known) : []),
  ];
}

/** Whether a key is missing beside one that is unknown: that is it, misspelt. */
function isMisspelt(issue: Issue, issues: readonly Issue[]): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return false;
  if (issue.input !== undefined) return false;
  const holder = JSON.stringify(issue.path.slice(0, -1));
  return issues.some(({ code, path }) => code === 'unrecognized_keys' && JSON.stringify(path) === holder);
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

/** A copy of a config without what is wrong with its form. */
function without(value: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of keys) {
      const path = key === undefined ? [...issue.path] : [...issue.path, key];
      const last = path.pop();
      const holder = path.reduce<unknown>(
        (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
        copy,
      );
      if (last !== undefined && typeof holder === 'object' && holder !== null)
        delete (holder as Record<PropertyKey, unknown>)[last];
    }
  }
  return copy;
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
      ...unknownRules(settings.rules, path, known),
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
