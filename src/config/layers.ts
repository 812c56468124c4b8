import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { ProtokollError } from '../model/error.ts';
import type { ConfigFile, Settings } from './config-schema.ts';
import { topOf, withSlashes } from './nearest-config.ts';
import { pathPatterns } from './path-patterns.ts';
import { listOf } from './plain-values.ts';

/** What a layer may say: the settings, and what only a whole file says. */
export type LayerSettings = Settings & Pick<ConfigFile, 'profiles' | 'ownRules' | 'exclude'>;

/** The settings of a config file, or of one of its overrides, for one note. */
export interface Layer {
  readonly settings: LayerSettings;
  /** The folder of the file, an absolute path. */
  readonly folder: string;
  /** The file, as messages name it, and which of its overrides (`protokoll.config.yaml overrides[0]`). */
  readonly from: string;
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

/** How files are read, and where they may lie. */
export interface LayerAccess {
  readonly read: (file: string) => Promise<ConfigFile>;
  readonly cwd: string;
  readonly home: string | null;
}

/**
 * The layers of the config at `file` for a note, whose path is relative to the folder of the config: the files that it extends, then
 * itself, then each of its overrides that matches. Patterns count from the folder of the config that is found, wherever they are written,
 * and paths of files from that of the file that says them. Gives a `ProtokollError` for a file that extends itself or lies elsewhere.
 */
export async function layersOf(note: string, file: string, access: LayerAccess): Promise<Layer[]> {
  return layersFrom(note, file, [], access);
}

async function layersFrom(
  note: string,
  file: string,
  above: readonly string[],
  access: LayerAccess,
): Promise<Layer[]> {
  const shown = (path: string) => withSlashes(relative(access.cwd, path));
  const { overrides = [], ...settings } = await access.read(file);
  const folder = dirname(file);
  const layers: Layer[] = [];
  for (const name of listOf(settings.extends)) {
    const base = resolve(folder, name);
    const chain = [...above, file];
    if (chain.includes(base)) throw inCircle(shown(file), name);
    refuseElsewhere(file, base, name, access);
    layers.push(...(await layersFrom(note, base, chain, access)));
  }
  layers.push({ settings, folder, from: shown(file) });
  overrides.forEach((override, nth) => {
    if (pathPatterns(override.files.map((pattern) => pattern.normalize()))(note.normalize()) !== true) return;
    layers.push({ settings: override, folder, from: `${shown(file)} overrides[${nth}]` });
  });
  return layers;
}

/** What somebody sends in to a repository must not lead to files outside of it. */
function refuseElsewhere(file: string, base: string, name: string, { cwd, home }: LayerAccess): void {
  const top = topOf(dirname(file), home);
  if (top === null) return;
  const [realTop, real] = [top, base].map(realOf);
  if (real!.startsWith(realTop!.endsWith(sep) ? realTop! : realTop! + sep)) return;
  const shown = withSlashes(relative(cwd, file));
  throw new ProtokollError({
    sv: `${shown}: "extends" leder ut ur repot eller hemmappen (${name}); lägg filen i repot`,
    en: `${shown}: "extends" leads out of the repository or the home folder (${name}); put the file in the repository`,
  });
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function inCircle(file: string, name: string): ProtokollError {
  return new ProtokollError({
    sv: `${file}: "extends" går i cirkel (${name})`,
    en: `${file}: "extends" goes in a circle (${name})`,
  });
}
