import { PDFRawStream, type PDFContext, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { deflated } from '../deflated.ts';

/** A stream of the bytes, deflated. */
export function compressedStream(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Record<string, string | number | PDFObject>,
): PDFRawStream {
  const dict: PDFDict = context.obj({ ...entries, Filter: 'FlateDecode' });
  return PDFRawStream.of(dict, deflated(bytes));
}
