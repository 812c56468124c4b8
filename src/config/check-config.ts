import type * as z from 'zod/mini';
import { contrast, isReadable, leastContrast, tint } from '../model/contrast.ts';
import { nearest } from '../model/nearest.ts';
import { configFileSchema, configKeys } from './config-schema.ts';
import type { ConfigFile, Settings } from './config-schema.ts';

/** The names that a config may mention. */
export interface KnownNames {
  readonly profiles: readonly string[];
  readonly rules: readonly string[];
}

/** What is wrong in a config file: where, as keys and indexes from the top, and what to write. */
export interface ConfigFault {
  readonly path: readonly PropertyKey[];
  /** Whether the fault is in the key itself and not in its value. */
  readonly atKey: boolean;
  /** Swedish, without the place. */
  readonly message: string;
}

/** Checks the contents of a config file; the first fault comes back in place of the config. */
export function checkConfig(value: unknown, known: KnownNames): ConfigFile | ConfigFault {
  // An empty YAML file is a config that sets nothing.
  const result = configFileSchema.safeParse(value ?? {}, { reportInput: true });
  if (!result.success) return describe(result.error.issues[0]!);
  return unknownName(result.data, known) ?? paleColour(result.data) ?? result.data;
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): ConfigFault {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const message = unknown('nyckel', key, keysAt(issue.path));
    return { path: [...issue.path, key], atKey: true, message };
  }
  return { path: issue.path, atKey: false, message: `${subject(issue.path)} ${demand(issue)}` };
}

function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `ska vara ett av ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'saknar värde';
    case 'invalid_union':
      return choices.has(String(issue.path.at(-1)))
        ? 'ska vara true eller false'
        : 'ska vara text eller en lista av texter';
    case 'invalid_format':
      return 'ska vara en färg som "#1f4468" (citattecknen behövs, # inleder annars en kommentar)';
    case 'invalid_type':
      if (issue.input === undefined && issue.path.length > 0) return 'saknas';
      return `ska vara ${typeNames[issue.expected] ?? 'av annat slag'}`;
    default:
      return 'har ett värde som inte går att läsa';
  }
}

const choices: ReadonlySet<string> = new Set(['decisionFirst', 'pageInitials']);

const typeNames: Readonly<Record<string, string>> = {
  string: 'text (sätt citattecken om värdet)',
  array: 'en lista',
  object: 'en grupp av nycklar',
  record: 'en grupp av nycklar',
};

function subject(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'filen' : `"${path.map(String).join('.')}"`;
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const group = path.at(-1);
  if (group === 'letterhead' || group === 'colours') return configKeys[group];
  return path[0] === 'overrides' ? configKeys.override : configKeys.file;
}

function unknownName(config: ConfigFile, known: KnownNames): ConfigFault | null {
  for (const { path, settings } of placesOf(config)) {
    const { profile } = settings;
    if (profile !== undefined && !known.profiles.includes(profile)) {
      const message = unknown('profil', profile, known.profiles);
      return { path: [...path, 'profile'], atKey: false, message };
    }
    const rule = Object.keys(settings.rules ?? {}).find((name) => !known.rules.includes(name));
    if (rule !== undefined) {
      return { path: [...path, 'rules', rule], atKey: true, message: unknown('regel', rule, known.rules) };
    }
  }
  return null;
}

/** A colour that can't be read as text. */
function paleColour(config: ConfigFile): ConfigFault | null {
  for (const { path, settings } of placesOf(config)) {
    const accent = settings.colours?.accent;
    if (accent === undefined || isReadable(accent)) continue;
    const ratio = contrast(accent, tint).toFixed(1).replace('.', ',');
    const least = String(leastContrast).replace('.', ',');
    const message = `"colours.accent" är för ljus för text: kontrasten är ${ratio}:1 och ska vara minst ${least}:1`;
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

function unknown(kind: 'nyckel' | 'profil' | 'regel', name: string, candidates: readonly string[]): string {
  const suggestion = nearest(name, candidates);
  if (suggestion !== null) return `okänd ${kind} "${name}"; menar du "${suggestion}"?`;
  const hint =
    kind === 'regel' ? '' : `; det finns ${candidates.filter((key) => key !== '$schema').join(', ')}`;
  return `okänd ${kind} "${name}"${hint}`;
}
