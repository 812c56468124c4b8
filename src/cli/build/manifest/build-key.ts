import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../../index.ts';
import type { Context } from '../../context.ts';
import { digestOf } from '../../lint/digest.ts';
import type { Format } from '../format.ts';
import type { PdfChoices } from '../document-source.ts';

/** The choices that change what is made of a note. */
export interface KeyedSettings extends PdfChoices {
  readonly strict: boolean;
  /** The profile that the call names for all notes; null where each has its own. */
  readonly profile: string | null;
}

/** One note, as its documents depend on it. */
export interface KeyedNote {
  readonly bytes: Uint8Array;
  /** Where it lies below what was named, since names in it are read too. */
  readonly path: string;
  readonly formats: readonly Format[];
  readonly config: Config;
}

/** In the bundle, the folder of the whole program. */
const ownFolder = dirname(fileURLToPath(import.meta.url));

/** Hash of all that the documents of a note are made of, but its images. */
export type BuildKey = (note: KeyedNote) => string;

/**
 * Prepares the keys of a run. `browser` tells the browser that prints from others. The program counts with all its files,
 * templates and fonts: an update of one builds everything again.
 */
export async function buildKey(
  settings: KeyedSettings,
  browser: string,
  context: Context,
): Promise<BuildKey> {
  const { library, io } = context;
  const { strict, profile, pdfProfile, signatureFields } = settings;
  const shared = digestOf([
    library.version,
    digestOfFolder(ownFolder),
    await library.templatesDigest(),
    await library.fontsDigest(),
    JSON.stringify({
      strict,
      profile,
      pdfProfile,
      signatureFields,
      epoch: io.env['SOURCE_DATE_EPOCH'] ?? null,
    }),
  ]);
  const digests = new Map<string, string>();
  const digestOfPath = (path: string | null, digest: (path: string) => string) => {
    if (path === null) return '';
    const known = digests.get(path) ?? digest(path);
    digests.set(path, known);
    return known;
  };
  return ({ bytes, path, formats, config }) => {
    const { exclude: _, folder: __, design, ...rest } = config;
    const { logo, templates, fonts, ...look } = design;
    return digestOf([
      shared,
      formats.includes('pdf') ? browser : '',
      formats.join(),
      path,
      JSON.stringify({ ...rest, look: { ...look, fonts } }),
      ...fonts.map(({ file }) => digestOfPath(file, digestOfFile)),
      digestOfPath(logo, digestOfFile),
      digestOfPath(templates, digestOfFolder),
      bytes,
    ]);
  };
}

/** The names and contents of all files in a folder; none when there is no such folder, which its use will tell. */
function digestOfFolder(folder: string): string {
  if (!existsSync(folder)) return '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return digestOf(files.toSorted().flatMap((file) => [relative(folder, file), digestOfFile(file)]));
}

/** A file that can't be read counts as empty; its use will tell why. */
function digestOfFile(file: string): string {
  try {
    return statSync(file).isFile() ? digestOf([readFileSync(file)]) : '';
  } catch {
    return '';
  }
}
