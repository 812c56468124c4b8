import { dirname, relative, resolve } from 'node:path';
import { defaultConfig, defaultDesign } from '../model/config.ts';
import type { Config, Design, Letterhead } from '../model/config.ts';
import type { KnownNames } from './check-config.ts';
import { fullAccess } from './config-access.ts';
import type { ConfigAccess } from './config-access.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { nearestConfig, withSlashes } from './nearest-config.ts';
import { fontsOf } from './own-fonts.ts';
import { extendProfile } from './own-profile.ts';
import { pathPatterns } from './path-patterns.ts';
import { isTrue, listOf } from './plain-values.ts';
import type { ReadingOptions } from './refuse-config.ts';
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
  const { file: named, isRead, runsCode, templates, home, tell } = { ...fullAccess, ...access };
  const files = new Map<string, Promise<ConfigFile>>();
  const search = { cwd, home, tell: once(tell), found: new Map<string, string | null>() };

  return async (notePath) => {
    if (!isRead) return defaultConfig;
    const note = resolve(cwd, notePath);
    const file = named === null ? nearestConfig(dirname(note), search) : resolve(cwd, named);
    if (file === null) return defaultConfig;
    const shownAs = withSlashes(relative(cwd, file));
    if (!files.has(file)) files.set(file, readLazily(file, { shownAs, known, runsCode }));
    const folder = dirname(file);
    const path = withSlashes(relative(folder, note));
    const config = resolveFor(path, await files.get(file)!, { folder, known });
    return withTemplates(config, { file: shownAs, templates, tell: search.tell });
  };
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
