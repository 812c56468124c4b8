import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { ProtokollError } from '../../model/error.ts';

/** A file that is embedded in a PDF. */
export interface EmbeddedFile {
  readonly name: string;
  /** Such as `text/markdown`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A PDF as it was when it was made. */
export interface OriginalPdf {
  /** The file without what has been appended to it. */
  readonly bytes: Uint8Array;
  /** How many times something has been appended, as each signature is. */
  readonly updates: number;
  readonly files: readonly EmbeddedFile[];
}

/** Reads a PDF in its first form, with the files in it. Gives a `ProtokollError` for what is no PDF. */
export async function readFinishedPdf(file: Uint8Array): Promise<OriginalPdf> {
  const ends = endsOfRevisions(file);
  const bytes = file.subarray(0, ends[0]);
  const context = await PDFParser.forBytesWithOptions(bytes, Infinity, true)
    .parseDocument()
    .catch(() => {
      throw notReadable();
    });
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) throw notReadable();
  const references = catalog.lookupMaybe(PDFName.of('AF'), PDFArray)?.asArray() ?? [];
  const files = references.flatMap((reference) => fileOf(context.lookup(reference)));
  return { bytes, updates: Math.max(ends.length - 1, 0), files };
}

/** Where each version of the file ends: the first as it was made, each later one with an update more (ISO 32000-1, 7.5.6). */
function endsOfRevisions(file: Uint8Array): number[] {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  return [...text.matchAll(/startxref\s+\d+\s+%%EOF(?:\r\n|\n|\r)?/g)].map(
    (match) => match.index + match[0].length,
  );
}

function fileOf(specification: unknown): EmbeddedFile[] {
  if (!(specification instanceof PDFDict)) return [];
  const name = specification.lookup(PDFName.of('UF'));
  const stream = specification.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('UF'));
  if (!(stream instanceof PDFRawStream)) return [];
  if (!(name instanceof PDFHexString || name instanceof PDFString)) return [];
  const mediaType = stream.dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? '';
  return [{ name: name.decodeText(), mediaType, bytes: decodePDFRawStream(stream).decode() }];
}

function notReadable(): ProtokollError {
  return new ProtokollError({
    sv: 'Filen är inte en PDF som går att läsa.',
    en: 'The file is no PDF that can be read.',
  });
}
