import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fontsFolder } from '../program-folder.ts';
import type { Face, FaceSource } from './faces.ts';
import { charactersOf, postScriptNameOf } from './font-contents.ts';
import type { FontFile } from './font-file.ts';
import { ownFontFile } from './own-font.ts';

/** A part of a typeface and the code points that it is for. */
interface Subset {
  readonly name: string;
  readonly unicodeRange: string;
  readonly spans: readonly (readonly [first: number, last: number])[];
}

const subsets = new Map<string, readonly Subset[]>();
const files = new Map<string, FontFile>();

/**
 * The file of `face` that every document which uses the face embeds: the only one, or the first of its parts. It is read once per process,
 * as all are. Gives a `ProtokollError` for a file of the organisation's own that is no use.
 */
export function commonFile(face: Face): FontFile {
  const { source } = face;
  if ('file' in source) return ownFontFile(source.file);
  const folder = folderOf(source);
  return partOf(folder, subsetsOf(folder)[0]!, face);
}

/** The file of `face` that has the character; null when none has. A part that is not for the character is not even read. */
export function fileWith(face: Face, code: number): FontFile | null {
  for (const file of filesFor(face, code)) if (file.characters.has(code)) return file;
  return null;
}

function* filesFor(face: Face, code: number): Generator<FontFile> {
  const { source } = face;
  if ('file' in source) {
    yield ownFontFile(source.file);
    return;
  }
  const folder = folderOf(source);
  for (const subset of subsetsOf(folder)) {
    if (subset.spans.some(([first, last]) => first <= code && code <= last))
      yield partOf(folder, subset, face);
  }
}

function folderOf({ typeface }: Exclude<FaceSource, { file: string }>): string {
  return join(fontsFolder(), typeface);
}

function partOf(folder: string, { name, unicodeRange }: Subset, { weight, style }: Face): FontFile {
  // Parts of a script have numbers: `[3]` in the list, `3` in the name of the file.
  const part = name.replace(/^\[(\d+)\]$/, '$1');
  const path = join(folder, 'files', `${basename(folder)}-${part}-${weight}-${style}.woff2`);
  const known = files.get(path);
  if (known !== undefined) return known;
  const data = readFileSync(path);
  const file: FontFile = {
    unicodeRange,
    format: 'woff2',
    base64: data.toString('base64'),
    characters: charactersOf(data),
    postScriptName: postScriptNameOf(data) ?? '',
  };
  files.set(path, file);
  return file;
}

/** The parts that the faces of a typeface are split into (`latin`, `latin-ext`, `greek` …), the common one first. */
function subsetsOf(folder: string): readonly Subset[] {
  const known = subsets.get(folder);
  if (known !== undefined) return known;
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const all = Object.entries(ranges).map(([name, unicodeRange]) => subset(name, unicodeRange));
  const isNumbered = all.length > 0 && !('latin' in ranges);
  const latin = subset('latin', ranges['latin'] ?? '');
  const read = isNumbered ? all : [latin, ...all.filter(({ name }) => name !== 'latin')];
  subsets.set(folder, read);
  return read;
}

const anyCode = [0, Infinity] as const;

/** `unicodeRange` as CSS has it: `U+0000-00FF,U+0131`; empty for every character. */
function subset(name: string, unicodeRange: string): Subset {
  const spans = Array.from(unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi), ([, first, last]) => {
    const start = Number.parseInt(first!, 16);
    return [start, last === undefined ? start : Number.parseInt(last, 16)] as const;
  });
  return { name, unicodeRange, spans: spans.length === 0 ? [anyCode] : spans };
}
