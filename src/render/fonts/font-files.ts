import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from './faces.ts';
import { charactersOfWoff2, postScriptNameOfWoff2 } from './woff2.ts';

const { resolve } = createRequire(import.meta.url);

/** A part of a typeface in a file of its own (`latin`, `latin-ext`, `greek` …). */
export interface FontFile {
  readonly subset: string;
  /** CSS `unicode-range`, which parts the files of one face from each other. */
  readonly unicodeRange: string;
  readonly base64: string;
  readonly characters: ReadonlySet<number>;
  readonly postScriptName: string;
}

const ranges = new Map<string, Readonly<Record<string, string>>>();
const files = new Map<string, FontFile>();

/** The names of the files that `face` is split into, the common one first. A face that is not split is all `latin`. */
export function subsetsOf(face: Face): readonly string[] {
  const subsets = Object.keys(rangesOf(face));
  const isSplit = subsets.length > 0 && !subsets.includes('latin');
  return isSplit ? subsets : ['latin', ...subsets.filter((subset) => subset !== 'latin')];
}

/** Reads a font file; once per process. */
export function fontFile(face: Face, subset: string): FontFile {
  // Parts of a script have numbers: `[3]` in the list, `3` in the name of the file.
  const name = `${face.package}-${subset.replace(/^\[(\d+)\]$/, '$1')}-${face.weight}-${face.style}.woff2`;
  const known = files.get(name);
  if (known !== undefined) return known;
  const data = readFileSync(resolve(`@fontsource/${face.package}/files/${name}`));
  const file = {
    subset,
    unicodeRange: rangesOf(face)[subset] ?? '',
    base64: data.toString('base64'),
    characters: charactersOfWoff2(data),
    postScriptName: postScriptNameOfWoff2(data),
  };
  files.set(name, file);
  return file;
}

function rangesOf(face: Face): Readonly<Record<string, string>> {
  const known = ranges.get(face.package);
  if (known !== undefined) return known;
  const path = resolve(`@fontsource/${face.package}/unicode.json`);
  const read = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  ranges.set(face.package, read);
  return read;
}
