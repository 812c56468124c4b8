import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Bilingual } from '../../index.ts';
import { messages } from '../texts.ts';

/** Whether a file is called as notes are, in any case. */
export function isNoteName(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

const pdf = { sv: 'en PDF', en: 'a PDF' };
const wordProcessed = { sv: 'ett dokument från en ordbehandlare', en: 'a document of a word processor' };
const spreadsheet = { sv: 'ett kalkylblad', en: 'a spreadsheet' };
const image = { sv: 'en bild', en: 'an image' };

/** What files are that people name in place of notes, by extension. */
const kinds: Readonly<Record<string, Bilingual>> = {
  pdf,
  html: { sv: 'en webbsida (HTML)', en: 'a web page (HTML)' },
  htm: { sv: 'en webbsida (HTML)', en: 'a web page (HTML)' },
  json: { sv: 'data (JSON)', en: 'data (JSON)' },
  docx: wordProcessed,
  doc: wordProcessed,
  odt: wordProcessed,
  rtf: wordProcessed,
  pages: wordProcessed,
  xlsx: spreadsheet,
  xls: spreadsheet,
  ods: spreadsheet,
  pptx: { sv: 'en presentation', en: 'a presentation' },
  odp: { sv: 'en presentation', en: 'a presentation' },
  png: image,
  jpg: image,
  jpeg: image,
  gif: image,
  webp: image,
  svg: image,
  zip: { sv: 'ett arkiv (zip)', en: 'an archive (zip)' },
};

/** What pandoc makes Markdown of. */
const convertible = ['docx', 'odt', 'rtf'];

/** What a file is by its name where that is no note; null for notes, and where the name does not tell. */
export function kindByName(file: string): Bilingual | null {
  return kinds[extname(file).slice(1).toLowerCase()] ?? null;
}

/** In one line what a named file is, and what to name or do in its place; null where its name does not tell that it is no note. */
export function whatItIs(path: string, file: string): Bilingual | null {
  const kind = kindByName(file);
  if (kind === null) return null;
  const note = ['.md', '.markdown'].map((extension) => withExtension(file, extension)).find(existsSync);
  if (note !== undefined) return messages.noNoteButOne(path, kind, join(dirname(path), basename(note)));
  return convertible.includes(extname(file).slice(1).toLowerCase())
    ? messages.noNoteToConvert(path, kind, withExtension(path, '.md'))
    : messages.noNote(path, kind);
}

function withExtension(file: string, extension: string): string {
  return join(dirname(file), basename(file, extname(file)) + extension);
}

/** How files begin that are no text, whatever they are called. */
const beginnings: readonly (readonly [string, Bilingual])[] = [
  ['%PDF-', pdf],
  [
    'PK\x03\x04',
    {
      sv: 'ett dokument från en ordbehandlare, eller ett arkiv (zip)',
      en: 'a document of a word processor, or an archive (zip)',
    },
  ],
  ['{\\rtf', wordProcessed],
  ['\xD0\xCF\x11\xE0', wordProcessed],
];

/** What a file is that is no text, by its first bytes; null for all else. */
export function kindByBytes(bytes: Uint8Array): Bilingual | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}
