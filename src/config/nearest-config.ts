import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Bilingual } from '../model/diagnostic.ts';
import { ProtokollError } from '../model/error.ts';
import type { ConfigAccess } from './config-access.ts';
import { isOfUser } from './of-user.ts';

const fileNames = ['protokoll.config.yaml', 'protokoll.config.json', 'protokoll.config.mjs'];

/** Folder in the form that messages and `pathPatterns` want: `/` between its parts on all systems. */
export const withSlashes = (path: string) => path.replaceAll('\\', '/');

/** Where config files are looked for. */
export interface ConfigSearch extends Pick<ConfigAccess, 'home' | 'tell'> {
  /** What paths in messages are relative to. */
  readonly cwd: string;
  /** What has been found, by folder; it is added to. */
  readonly found: Map<string, string | null>;
}

/**
 * The config file nearest to a folder, an absolute path, upwards from it: to the top of the repository, else to the home folder. A folder
 * of somebody else's ends the search, which is told where it holds one. Gives a `ProtokollError` for a file that nobody could have meant.
 */
export function nearestConfig(folder: string, search: ConfigSearch): string | null {
  const before = search.found.get(folder);
  if (before !== undefined) return before;
  const file = findFrom(folder, search);
  search.found.set(folder, file);
  return file;
}

function findFrom(folder: string, search: ConfigSearch): string | null {
  const { cwd, home, tell } = search;
  const here = fileNames.map((name) => join(folder, name)).filter(isThere);
  if (!isOfUser(folder)) {
    for (const file of here) tell(ofSomebodyElse(relative(cwd, file)));
    return null;
  }
  if (here.length > 1) {
    const names = here.map((file) => relative(cwd, file));
    throw new ProtokollError({
      sv: `${names.join(' och ')} ligger i samma mapp; behåll en av dem`,
      en: `${names.join(' and ')} lie in one folder; keep one of them`,
    });
  }
  const [file] = here;
  if (file !== undefined) return refuseStray(file, search) ?? file;
  refuseMisnamed(folder, cwd);
  const parent = dirname(folder);
  return parent === folder || isTop(folder, home) ? null : nearestConfig(parent, search);
}

/** Whether nothing above a folder belongs to what is in it. */
function isTop(folder: string, home: string | null): boolean {
  if (isThere(join(folder, '.git'))) return true;
  return home !== null && (folder === home || (realPath(folder) ?? folder) === realPath(home));
}

/** A link must lead no further than the search goes, and a file in a folder of the user's may be somebody else's. */
function refuseStray(file: string, { cwd, home }: ConfigSearch): null {
  const real = realPath(file);
  // What a link that leads nowhere is about, its reading tells.
  if (real === null) return null;
  const top = topOf(dirname(file), home);
  const realTop = top === null ? null : realPath(top);
  const isWithin = realTop === null || real.startsWith(realTop.endsWith(sep) ? realTop : realTop + sep);
  const shown = withSlashes(relative(cwd, file));
  if (!isWithin) throw new ProtokollError(leadsOut(shown));
  if (!isOfUser(file)) throw new ProtokollError(ofSomebodyElse(shown));
  return null;
}

/** The top of what a folder belongs to: the repository, else the home folder; null where there is neither. */
export function topOf(folder: string, home: string | null): string | null {
  if (isTop(folder, home)) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : topOf(parent, home);
}

function ofSomebodyElse(file: string): Bilingual {
  const shown = withSlashes(file);
  return {
    sv: `${shown} läses inte, för den eller mappen tillhör en annan användare; ange den med --config om du litar på den`,
    en: `${shown} is not read, since it or its folder belongs to another user; give it by --config if you trust it`,
  };
}

function leadsOut(file: string): Bilingual {
  return {
    sv: `${file} är en länk ut ur repot eller hemmappen och läses inte; lägg filen i mappen, eller ange den med --config`,
    en: `${file} is a link out of the repository or the home folder and is not read; put the file in the folder, or give it by --config`,
  };
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

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
