import type { Config } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import type { OwnRule } from '../model/own-rule.ts';
import type { KnownNames } from './known-names.ts';
import type { FoundLayers, Layer, LayerSettings } from './layers.ts';
import { mergeDesigns, mergeLetterheads } from './merge-layers.ts';
import { ownRuleOf } from './own-rule.ts';
import { ownRulesOf } from './own-rule-faults.ts';
import { extendProfile } from './own-profile.ts';
import { listOf } from './plain-values.ts';
import { isRule, rulesOff, withOwnRules } from './rule-choice.ts';
import type { RuleChoice } from './rule-choice.ts';
import { mergeOptions } from './rule-options.ts';
import { unknown } from './unknown-name.ts';

/** What layers are resolved with. */
export interface Resolving extends Omit<FoundLayers, 'layers'> {
  readonly known: KnownNames;
  readonly choice: RuleChoice;
}

/** The settings for one note: what each layer says, later ones last. */
export function resolveLayers(
  layers: readonly Layer[],
  { folder, known: program, shownAs, choice: ofCall }: Resolving,
): Config {
  const ownRules = ownRulesIn(layers);
  const known = withOwnRules(program, [...ownRules.keys()]);
  for (const { settings, from } of layers) refuseUnknownOwn(settings, from, known);
  const last = <Key extends keyof LayerSettings>(key: Key) =>
    layers.findLast(({ settings }) => settings[key] !== undefined)?.settings[key];
  // What the call selects is selected anew, whatever a config leaves out.
  const choice =
    ofCall.select === undefined
      ? { select: listOrNone(last('select')), ignore: listOrNone(last('ignore')) }
      : {};
  const own = Object.assign({}, ...layers.map(({ settings }) => settings.profiles)) as OwnProfiles;
  const profiles = Object.entries(own).map(([name, said]) =>
    extendProfile(
      name,
      said,
      known.profiles.find((base) => base.name === said.extends)!,
    ),
  );
  const names = [...profiles, ...known.profiles].map(({ name }) => name);
  const profile = last('profile') ?? null;
  if (profile !== null && !names.includes(profile)) {
    const { sv, en } = unknown('profile', profile, names);
    throw new ProtokollError({ sv: `${shownAs}: ${sv}`, en: `${shownAs}: ${en}` });
  }
  return {
    folder,
    profile,
    profiles,
    principal: last('principal') ?? null,
    letterhead: mergeLetterheads(layers.map(({ settings }) => settings)),
    design: mergeDesigns(layers),
    // What is said of a rule by its name goes before what is chosen by families.
    rules: {
      ...rulesOff(choice, known),
      ...withoutNamed(ofCall.select, Object.assign({}, ...layers.map(({ settings }) => settings.rules))),
    },
    ruleOptions: mergeOptions(layers.map(({ settings }) => settings)),
    ownRules: [...ownRules.values()],
    exclude: last('exclude') ?? [],
  };
}

type OwnProfiles = NonNullable<LayerSettings['profiles']>;

/** What is said of rules, but for those that are off and that the call selects by name. */
function withoutNamed(select: readonly string[] = [], rules: Config['rules']): Config['rules'] {
  return Object.fromEntries(
    Object.entries(rules).filter(([name, severity]) => severity !== 'off' || !select.includes(name)),
  );
}

/** The rules of its own by name: those of a file go before those of one that it extends. */
function ownRulesIn(layers: readonly Layer[]): Map<string, OwnRule> {
  return new Map(
    layers.flatMap(({ settings }) => ownRulesOf(settings).map((rule) => [rule.name, ownRuleOf(rule)])),
  );
}

/** A file that extends another may name its rules, so that only all files together tell which are unknown. */
function refuseUnknownOwn({ rules = {} }: LayerSettings, from: string, known: KnownNames): void {
  const name = Object.keys(rules).find((each) => !isRule(each, known));
  if (name === undefined) return;
  const { sv, en } = unknown('rule', name, known.rules);
  throw new ProtokollError({ sv: `${from}: ${sv}`, en: `${from}: ${en}` });
}

function listOrNone(names: string | readonly string[] | undefined): readonly string[] | undefined {
  return names === undefined ? undefined : listOf(names);
}
