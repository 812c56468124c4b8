import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from './faces.ts';
import { charactersOf, postScriptNameOf } from './font-contents.ts';
import type { FontFormat } from './font-tables.ts';
import { ownFontFile } from './own-font.ts';

const { resolve } = createRequire(import.meta.url);

/** A typeface, or a part of one, in a file of its own. */
export interface FontFile {
  /** CSS `unicode-range`, which parts the files of one face from each other; empty for a face in one file. */
  readonly unicodeRange: string;
  readonly format: FontFormat;
  readonly base64: string;
  readonly characters: ReadonlySet<number>;
  readonly postScriptName: string;
}

const ranges = new Map<string, Readonly<Record<string, string>>>();
const files = new Map<string, FontFile>();

/** The parts that `face` is split into (`latin`, `latin-ext`, `greek` …), the common one first. */
export function subsetsOf({ source }: Face): readonly string[] {
  if ('file' in source) return [whole];
  const subsets = Object.keys(rangesOf(source.package));
  const isSplit = subsets.length > 0 && !subsets.includes('latin');
  return isSplit ? subsets : ['latin', ...subsets.filter((subset) => subset !== 'latin')];
}

/** Reads a part of a face; once per process. Gives a `ProtokollError` for a file of the organisation's own that is no use. */
export function fontFile({ source, weight, style }: Face, subset: string): FontFile {
  if ('file' in source) return ownFontFile(source.file);
  // Parts of a script have numbers: `[3]` in the list, `3` in the name of the file.
  const part = subset.replace(/^\[(\d+)\]$/, '$1');
  const name = `${source.package}-${part}-${weight}-${style}.woff2`;
  const known = files.get(name);
  if (known !== undefined) return known;
  const data = readFileSync(resolve(`@fontsource/${source.package}/files/${name}`));
  const file: FontFile = {
    unicodeRange: rangesOf(source.package)[subset] ?? '',
    format: 'woff2',
    base64: data.toString('base64'),
    characters: charactersOf(data),
    postScriptName: postScriptNameOf(data) ?? '',
  };
  files.set(name, file);
  return file;
}

const whole = 'whole';

function rangesOf(packageName: string): Readonly<Record<string, string>> {
  const known = ranges.get(packageName);
  if (known !== undefined) return known;
  const path = resolve(`@fontsource/${packageName}/unicode.json`);
  const read = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  ranges.set(packageName, read);
  return read;
}
