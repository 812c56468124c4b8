import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defaultConfig, defaultDesign } from '../model/config.ts';
import type { Config, Design, Letterhead } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import type { KnownNames } from './check-config.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { fontsOf } from './own-fonts.ts';
import { extendProfile } from './own-profile.ts';
import { pathPatterns } from './path-patterns.ts';
import { isTrue, listOf } from './plain-values.ts';

/** Finds the settings of one note, given its path. Gives a `ProtokollError` for a fault in a config file. */
export type ConfigLoader = (notePath: string) => Promise<Config>;

const fileNames = ['protokoll.config.yaml', 'protokoll.config.json', 'protokoll.config.mjs'];

/** Folder in the form that `relative` and `pathPatterns` want: `/` between its parts on all systems. */
const withSlashes = (path: string) => path.replaceAll('\\', '/');

/**
 * A loader that takes the nearest config file from the folder of the note and upwards, and reads each file once.
 * Paths are relative to `cwd`, in messages too.
 */
export function configLoader(known: KnownNames, cwd: string): ConfigLoader {
  const files = new Map<string, Promise<ConfigFile>>();
  const nearestFiles = new Map<string, string | null>();

  return async (notePath) => {
    const note = resolve(cwd, notePath);
    const file = nearestFile(dirname(note), nearestFiles, cwd);
    if (file === null) return defaultConfig;
    if (!files.has(file)) files.set(file, readLazily(file, relative(cwd, file), known));
    const folder = dirname(file);
    return resolveFor(withSlashes(relative(folder, note)), await files.get(file)!, { folder, known });
  };
}

function nearestFile(folder: string, found: Map<string, string | null>, cwd: string): string | null {
  const before = found.get(folder);
  if (before !== undefined) return before;
  const here = fileNames.map((name) => join(folder, name)).filter(isThere);
  if (here.length > 1) {
    const names = here.map((file) => relative(cwd, file));
    throw new ProtokollError({
      sv: `${names.join(' och ')} ligger i samma mapp; behåll en av dem`,
      en: `${names.join(' and ')} lie in one folder; keep one of them`,
    });
  }
  if (here.length === 0) refuseMisnamed(folder, cwd);
  const parent = dirname(folder);
  const file = here[0] ?? (parent === folder ? null : nearestFile(parent, found, cwd));
  found.set(folder, file);
  return file;
}

/** What config files of other programs are called too, and the name that is read here. */
const misnamed = [
  ['protokoll.config.yml', 'protokoll.config.yaml'],
  ['protokoll.config.js', 'protokoll.config.mjs'],
] as const;

/** Settings that nobody reads would be missed without a word. */
function refuseMisnamed(folder: string, cwd: string): void {
  for (const [name, right] of misnamed) {
    const file = join(folder, name);
    if (!isThere(file)) continue;
    const shown = withSlashes(relative(cwd, file));
    throw new ProtokollError({
      sv: `${shown} läses inte; döp om den till ${right}`,
      en: `${shown} is not read; rename it to ${right}`,
    });
  }
}

/** A link that leads nowhere is there too: its config is missed. In a folder that may not be searched nothing is. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

// Most runs meet no config file, and the schema library takes longer to load than a note to check.
async function readLazily(file: string, shownAs: string, known: KnownNames): Promise<ConfigFile> {
  const { readConfigFile } = await import('./read-config-file.ts');
  return readConfigFile(file, withSlashes(shownAs), known);
}

/** The settings for one note: those of the file, then each override that matches it, later ones last. */
function resolveFor(
  note: string,
  file: ConfigFile,
  { folder, known }: { readonly folder: string; readonly known: KnownNames },
): Config {
  const overrides = (file.overrides ?? []).filter(({ files }) => pathPatterns(files)(note) === true);
  const layers: readonly Settings[] = [file, ...overrides];
  const last = <Key extends keyof Settings>(key: Key) =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key];
  return {
    folder,
    profile: last('profile') ?? null,
    profiles: Object.entries(file.profiles ?? {}).map(([name, own]) =>
      extendProfile(
        name,
        own,
        known.profiles.find((base) => base.name === own.extends)!,
      ),
    ),
    principal: last('principal') ?? null,
    letterhead: mergeLetterheads(layers),
    design: mergeDesigns(layers, folder),
    rules: Object.assign({}, ...layers.map((layer) => layer.rules)) as Config['rules'],
    exclude: file.exclude ?? [],
  };
}

/** Each layer sets what it names. Paths are relative to the folder of the config file. */
function mergeDesigns(layers: readonly Settings[], folder: string): Design {
  return layers.reduce<Design>(
    (design, { decisionFirst, pageInitials, logo, colours, paper, fonts, templates }) => ({
      decisionFirst: decisionFirst === undefined ? design.decisionFirst : isTrue(decisionFirst),
      pageInitials: pageInitials === undefined ? design.pageInitials : isTrue(pageInitials),
      logo: logo === undefined ? design.logo : resolve(folder, logo),
      accent: colours?.accent?.toLowerCase() ?? design.accent,
      paper: paper ?? design.paper,
      fonts: fonts === undefined ? design.fonts : fontsOf(fonts, design.fonts, folder),
      templates: templates === undefined ? design.templates : resolve(folder, templates),
    }),
    defaultDesign,
  );
}

function mergeLetterheads(layers: readonly Settings[]): Letterhead | null {
  if (layers.every((layer) => layer.letterhead === undefined)) return null;
  const merged = Object.assign({}, ...layers.map((layer) => layer.letterhead)) as NonNullable<
    Settings['letterhead']
  >;
  return {
    name: merged.name ?? null,
    postalAddress: listOf(merged.postalAddress),
    visitingAddress: listOf(merged.visitingAddress),
    email: merged.email ?? null,
    phone: merged.phone ?? null,
    fax: merged.fax ?? null,
    website: merged.website ?? null,
    organisationNumber: merged.organisationNumber ?? null,
  };
}
