import { dirname, relative, resolve } from 'node:path';
import { defaultConfig } from '../model/config.ts';
import type { Config } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import type { KnownNames } from './known-names.ts';
import { fullAccess } from './config-access.ts';
import type { ConfigAccess } from './config-access.ts';
import type { ConfigFile } from './config-schema.ts';
import { layersOf } from './layers.ts';
import type { FoundLayers } from './layers.ts';
import { nearestConfig, withSlashes } from './nearest-config.ts';
import type { ReadingOptions } from './refuse-config.ts';
import { resolveLayers } from './resolve-layers.ts';
import { rulesOff, withOwnRules } from './rule-choice.ts';
import type { RuleChoice } from './rule-choice.ts';
import { unknownChoices } from './unknown-name.ts';
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
    const config = resolveLayers(layers, { folder, known, shownAs, choice });
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
