import { readFileSync, statSync } from 'node:fs';
import { ProtokollError } from '../../model/error.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { charactersOf, isVariable, mayBeEmbedded, postScriptNameOf } from './font-contents.ts';
import type { FontFile } from './font-file.ts';
import { formatOf, hasPostScriptOutlines } from './font-tables.ts';

const files = new Map<string, FontFile>();

/**
 * Reads a font of the organisation's own; once per process. Gives a `ProtokollError` for a file that is missing, is no font, or
 * can't be embedded in a PDF.
 */
export function ownFontFile(path: string): FontFile {
  const known = files.get(path);
  if (known !== undefined) return known;
  const file = read(path);
  files.set(path, file);
  return file;
}

function read(path: string): FontFile {
  const data = dataOf(path);
  const format = formatOf(data);
  const postScriptName = format === null ? null : understood(() => postScriptNameOf(data));
  const characters = format === null ? null : understood(() => charactersOf(data));
  if (format === null || postScriptName === null || characters === null || characters.size === 0)
    throw fault(path, reasons.unknown);
  // Chromium embeds these as drawings of each letter (Type 3).
  if (hasPostScriptOutlines(data)) throw fault(path, reasons.postScript);
  if (isVariable(data)) throw fault(path, reasons.variable);
  if (!mayBeEmbedded(data)) throw fault(path, reasons.restricted);
  return { unicodeRange: '', format, base64: data.toString('base64'), characters, postScriptName };
}

function dataOf(path: string): Buffer {
  try {
    // A pipe may never come to an end.
    if (statSync(path).isFile()) return readFileSync(path);
  } catch {
    // Told below.
  }
  throw fault(path, reasons.missing);
}

/** A file that begins as a font may still be none. */
function understood<T>(reading: () => T): T | null {
  try {
    return reading();
  } catch {
    return null;
  }
}

function fault(path: string, { sv, en }: Bilingual): ProtokollError {
  return new ProtokollError({ sv: `Typsnittet ${path} ${sv}.`, en: `The font ${path} ${en}.` });
}

const reasons = {
  missing: { sv: 'finns inte eller går inte att läsa', en: 'does not exist or cannot be read' },
  unknown: { sv: 'är varken TrueType, WOFF eller WOFF2', en: 'is neither TrueType, WOFF nor WOFF2' },
  postScript: {
    sv: 'har PostScript-konturer (OTF), som inte går att bädda in; ange det som TrueType (TTF)',
    en: 'has PostScript outlines (OTF), which cannot be embedded; give it as TrueType (TTF)',
  },
  variable: {
    sv: 'är variabelt och går inte att bädda in; ange en fil för varje snitt',
    en: 'is variable and cannot be embedded; give one file for each cut',
  },
  restricted: {
    sv: 'får enligt sina egna licensuppgifter inte bäddas in i dokument',
    en: 'may not be embedded in documents, as its own licence bits say',
  },
} satisfies Record<string, Bilingual>;
