import { PDFHeader, PDFHexString, PDFStreamWriter, type PDFContext } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';

/** Sixteen bytes, in hexadecimal, that the identifier takes the place of. */
const placeholder = '0'.repeat(32);

/** Large streams compress better; readers need not unpack much to find one object. */
const objectsPerStream = 200;

/**
 * Writes the file as PDF 1.7 with object streams. Its identifier is a hash of the rest of the file: the same content
 * gets the same identifier, and no clock or chance has a part in it.
 */
export async function save(context: PDFContext): Promise<Uint8Array> {
  context.header = PDFHeader.forVersion(1, 7);
  const identifier = PDFHexString.of(placeholder);
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  const written = await PDFStreamWriter.forContext(
    context,
    Infinity,
    true,
    objectsPerStream,
  ).serializeToBuffer();
  const bytes = Buffer.from(written.buffer, written.byteOffset, written.byteLength);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, placeholder.length);
  const dictionary = bytes.lastIndexOf('/ID');
  const first = bytes.indexOf(placeholder, dictionary);
  const second = bytes.indexOf(placeholder, first + placeholder.length);
  bytes.write(hash, first, 'latin1');
  bytes.write(hash, second, 'latin1');
  return written;
}
