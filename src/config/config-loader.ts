import { dirname, relative, resolve } from 'node:path';
import { defaultConfig } from '../model/config.ts';
import type { Config } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import type { OwnRule } from '../model/own-rule.ts';
import type { KnownNames } from './known-names.ts';
import { fullAccess } from './config-access.ts';
import type { ConfigAccess } from './config-access.ts';
import type { ConfigFile } from './config-schema.ts';
import { layersOf } from './layers.ts';
import type { Layer, LayerSettings } from './layers.ts';
import { mergeDesigns, mergeLetterheads } from './merge-layers.ts';
import { nearestConfig, withSlashes } from './nearest-config.ts';
import { extendProfile } from './own-profile.ts';
import { listOf } from './plain-values.ts';
import type { ReadingOptions } from './refuse-config.ts';
import { ownRuleOf } from './own-rule.ts';
import { ownRulesOf } from './own-rule-faults.ts';
import { mergeOptions } from './rule-options.ts';
import { isRule, rulesOff, withOwnRules } from './rule-choice.ts';
import type { RuleChoice } from './rule-choice.ts';
import { unknown, unknownChoices } from './unknown-name.ts';
import { withTemplates } from './templates-access.ts';

/** Finds the settings of one note, given its path. Gives a `ProtokollError` for a fault in a config file. */
export type ConfigLoader = (notePath: string) => Promise<Config>;

/**
 * A loader that takes the nearest config file from the folder of the note and upwards (see `nearestConfig`), and reads each file once.
 * Paths are relative to `cwd`, in messages too. `access` says what config files may do; left out, all that they can.
 */
export function configLoader(
  known: KnownNames,
  cwd: string,
  access: Partial<ConfigAccess> = {},
): ConfigLoader {
  const { templates, tell, choice } = { ...fullAccess, ...access };
  const tellOnce = once(tell);
  const find = configLayers(known, cwd, { ...access, tell: tellOnce });
  const off = rulesOff(choice, known);
  refuseUnknown(choice, known);
  const none: Config = { ...defaultConfig, rules: off };
  /** Notes that the same layers hold for share their settings. */
  const resolved = new Map<string, Config>();
  const load = async (notePath: string) => {
    const found = await find(notePath);
    if (found === null) return null;
    const { folder, layers, shownAs } = found;
    const key = [shownAs, ...layers.map(({ from }) => from)].join('\n');
    const before = resolved.get(key);
    if (before) return before;
    const config = resolveFor(layers, { folder, known, shownAs });
    const own = config.ownRules.map(({ name }) => name);
    const chosen = own.length === 0 ? off : rulesOff(choice, withOwnRules(known, own));
    const made = withTemplates(
      { ...config, rules: { ...config.rules, ...chosen } },
      { file: shownAs, templates, tell: tellOnce },
    );
    resolved.set(key, made);
    return made;
  };
  /** Folders without any, as far as the path of a note tells them: thousands of notes are asked for. */
  const bare = new Set<string>();
  return async (notePath) => {
    const folder = notePath.slice(0, Math.max(notePath.lastIndexOf('/'), notePath.lastIndexOf('\\')) + 1);
    const config = bare.has(folder) ? null : await load(notePath);
    if (config === null) bare.add(folder);
    return config ?? none;
  };
}

/** The layers that a config is resolved of, each with where it comes from. */
export interface FoundLayers {
  /** The folder of the config file that was found, an absolute path. */
  readonly folder: string;
  /** As messages name the file. */
  readonly shownAs: string;
  /** Later ones last. */
  readonly layers: readonly Layer[];
}

/** Finds the layers of the config of a note, as `configLoader` does; null where there is no config. */
export function configLayers(
  known: KnownNames,
  cwd: string,
  access: Partial<ConfigAccess> = {},
): (notePath: string) => Promise<FoundLayers | null> {
  const { file: named, isRead, runsCode, home, tell } = { ...fullAccess, ...access };
  const files = new Map<string, Promise<ConfigFile>>();
  const search = { cwd, home, tell, found: new Map<string, string | null>() };
  const read = (path: string) => {
    const options = { shownAs: withSlashes(relative(cwd, path)), known, runsCode };
    if (!files.has(path)) files.set(path, readLazily(path, options));
    return files.get(path)!;
  };
  return async (notePath) => {
    if (!isRead) return null;
    const note = resolve(cwd, notePath);
    const file = named === null ? nearestConfig(dirname(note), search) : resolve(cwd, named);
    if (file === null) return null;
    const folder = dirname(file);
    const layers = await layersOf(withSlashes(relative(folder, note)), file, { read, cwd, home });
    return { folder, shownAs: withSlashes(relative(cwd, file)), layers };
  };
}

/** Gives a `ProtokollError` for names in a choice of the call that are neither rules nor families. */
function refuseUnknown(choice: RuleChoice, known: KnownNames): void {
  if (choice.select === undefined && choice.ignore === undefined) return;
  const [fault, ...others] = unknownChoices(choice, [], withOwnRules(known, [], true)).map(
    ({ path: [key], message }) => ({
      sv: `--${String(key)}: ${message.sv}`,
      en: `--${String(key)}: ${message.en}`,
    }),
  );
  if (fault) throw new ProtokollError(fault, 2, others);
}

function once(tell: ConfigAccess['tell']): ConfigAccess['tell'] {
  const told = new Set<string>();
  return (text) => {
    if (!told.has(text.sv)) tell(text);
    told.add(text.sv);
  };
}

// Most runs meet no config file, and the schema library takes longer to load than a note to check.
async function readLazily(file: string, options: ReadingOptions): Promise<ConfigFile> {
  const { readConfigFile } = await import('./read-config-file.ts');
  return readConfigFile(file, options);
}

/** The settings for one note: what each layer says, later ones last. */
function resolveFor(
  layers: readonly Layer[],
  { folder, known: program, shownAs }: Omit<FoundLayers, 'layers'> & { readonly known: KnownNames },
): Config {
  const ownRules = ownRulesIn(layers);
  const known = withOwnRules(program, [...ownRules.keys()]);
  for (const { settings, from } of layers) refuseUnknownOwn(settings, from, known);
  const last = <Key extends keyof LayerSettings>(key: Key) =>
    layers.findLast(({ settings }) => settings[key] !== undefined)?.settings[key];
  const choice = { select: listOrNone(last('select')), ignore: listOrNone(last('ignore')) };
  const profiles = layers.flatMap(({ settings }) =>
    Object.entries(settings.profiles ?? {}).map(([name, own]) =>
      extendProfile(
        name,
        own,
        known.profiles.find((base) => base.name === own.extends)!,
      ),
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
    rules: Object.assign(
      rulesOff(choice, known),
      ...layers.map(({ settings }) => settings.rules),
    ) as Config['rules'],
    ruleOptions: mergeOptions(layers.map(({ settings }) => settings)),
    ownRules: [...ownRules.values()],
    exclude: last('exclude') ?? [],
  };
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
