import type * as z from 'zod/mini';
import { contrast, isReadable, leastContrast, tint } from '../model/contrast.ts';
import type { Bilingual } from '../model/diagnostic.ts';
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
  /** Without the place. */
  readonly message: Bilingual;
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
    const message = unknown('key', key, keysAt(issue.path));
    return { path: [...issue.path, key], atKey: true, message };
  }
  const name = subject(issue.path);
  const { sv, en } = demand(issue);
  return { path: issue.path, atKey: false, message: { sv: `${name.sv} ${sv}`, en: `${name.en} ${en}` } };
}

function demand(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { sv: `ska vara ett av ${values}`, en: `must be one of ${values}` };
    }
    case 'too_small':
      return { sv: 'saknar värde', en: 'has no value' };
    case 'invalid_union':
      return choices.has(String(issue.path.at(-1)))
        ? { sv: 'ska vara true eller false', en: 'must be true or false' }
        : { sv: 'ska vara text eller en lista av texter', en: 'must be text or a list of texts' };
    case 'invalid_format':
      return {
        sv: 'ska vara en färg som "#1f4468" (citattecknen behövs, # inleder annars en kommentar)',
        en: 'must be a colour like "#1f4468" (the quotes are needed, else # begins a comment)',
      };
    case 'invalid_type': {
      if (issue.input === undefined && issue.path.length > 0) return { sv: 'saknas', en: 'is missing' };
      const { sv, en } = typeNames[issue.expected] ?? { sv: 'av annat slag', en: 'of another kind' };
      return { sv: `ska vara ${sv}`, en: `must be ${en}` };
    }
    default:
      return { sv: 'har ett värde som inte går att läsa', en: 'has a value that can not be read' };
  }
}

const choices: ReadonlySet<string> = new Set(['decisionFirst', 'pageInitials']);

const mapping: Bilingual = { sv: 'en grupp av nycklar', en: 'a group of keys' };

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { sv: 'text (sätt citattecken om värdet)', en: 'text (put quotes around the value)' },
  array: { sv: 'en lista', en: 'a list' },
  object: mapping,
  record: mapping,
};

function subject(path: readonly PropertyKey[]): Bilingual {
  if (path.length === 0) return { sv: 'filen', en: 'the file' };
  const name = `"${path.map(String).join('.')}"`;
  return { sv: name, en: name };
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
      const message = unknown('profile', profile, known.profiles);
      return { path: [...path, 'profile'], atKey: false, message };
    }
    const rule = Object.keys(settings.rules ?? {}).find((name) => !known.rules.includes(name));
    if (rule !== undefined) {
      return { path: [...path, 'rules', rule], atKey: true, message: unknown('rule', rule, known.rules) };
    }
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

const kinds = {
  key: { sv: 'nyckel', en: 'key' },
  profile: { sv: 'profil', en: 'profile' },
  rule: { sv: 'regel', en: 'rule' },
} satisfies Record<string, Bilingual>;

function unknown(kind: keyof typeof kinds, name: string, candidates: readonly string[]): Bilingual {
  const what = { sv: `okänd ${kinds[kind].sv} "${name}"`, en: `unknown ${kinds[kind].en} "${name}"` };
  const suggestion = nearest(name, candidates);
  if (suggestion !== null) {
    return { sv: `${what.sv}; menar du "${suggestion}"?`, en: `${what.en}; do you mean "${suggestion}"?` };
  }
  if (kind === 'rule') return what;
  const all = candidates.filter((key) => key !== '$schema').join(', ');
  return { sv: `${what.sv}; det finns ${all}`, en: `${what.en}; there are ${all}` };
}
