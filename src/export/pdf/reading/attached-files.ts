import { decodeStream } from './decode-stream.ts';
import { DamagedPdf } from './damage.ts';
import type { Revision } from './open-pdf.ts';
import { PdfName, PdfStream, PdfText, isArray, isDictionary, type PdfValue } from './values.ts';

/** A file that is embedded in a PDF. */
export interface EmbeddedFile {
  readonly name: string;
  /** Such as `text/markdown`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** In bytes, all together. */
const mostBytes = 2 ** 28;

/** The files that belong to the document (ISO 19005-3, 6.8). Gives a `DamagedPdf` for one that can't be unpacked. */
export function attachedFiles({ catalog, resolve }: Revision): EmbeddedFile[] {
  const specifications = resolve(catalog.get('AF'));
  let left = mostBytes;
  return (isArray(specifications) ? specifications : []).flatMap((specification) => {
    const file = fileOf(resolve(specification), resolve);
    left -= file?.bytes.length ?? 0;
    if (left < 0)
      throw new DamagedPdf('de inbäddade filerna är för stora', 'the embedded files are too large');
    return file ?? [];
  });
}

function fileOf(specification: PdfValue, resolve: Revision['resolve']): EmbeddedFile | null {
  if (!isDictionary(specification)) return null;
  const name = resolve(specification.get('UF'));
  const files = resolve(specification.get('EF'));
  const stream = isDictionary(files) ? resolve(files.get('UF')) : null;
  if (!(name instanceof PdfText && stream instanceof PdfStream)) return null;
  const type = resolve(stream.dictionary.get('Subtype'));
  const mediaType = type instanceof PdfName ? type.name : '';
  return { name: name.text, mediaType, bytes: decodeStream(stream, resolve).content };
}
