import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { PdfText, isArray, type PdfDictionary, type PdfValue } from '../pdf/reading/values.ts';
import { latin } from '../pdf/reading/tokens.ts';

/**
 * What a signature says of the file that it is in: it is of a whole revision, the bytes of which are those that were signed; it is
 * not, or its parts can't be read. Whose it is, and who vouches for that, is not asked.
 */
export type SignatureState = 'sound' | 'broken';

/** Whether a signature belongs to the file. `ends` are where the revisions of the file end. */
export async function signatureState(
  file: Uint8Array,
  signature: PdfDictionary,
  {
    ends,
    resolve,
  }: { readonly ends: readonly number[]; readonly resolve: (value: PdfValue | undefined) => PdfValue },
): Promise<SignatureState> {
  const contents = resolve(signature.get('Contents'));
  const range = isArray(resolve(signature.get('ByteRange')))
    ? (resolve(signature.get('ByteRange')) as readonly PdfValue[]).map(resolve)
    : [];
  const [start, length, next, rest] = range.map(Number);
  if (!(contents instanceof PdfText) || range.length !== 4 || start !== 0) return 'broken';
  const gap = latin(file, length, next);
  // Whatever else lay in the gap would be in the file unsigned.
  const isWholeGap =
    /^<[\da-fA-F\s]*>$/.test(gap) &&
    Buffer.from(gap.replace(/[<>\s]/g, ''), 'hex').toString('latin1') === contents.bytes;
  if (!isWholeGap || !isEnd(file, next! + rest!, ends)) return 'broken';
  const signed = Buffer.concat([file.subarray(0, length), file.subarray(next, next! + rest!)]);
  return (await isSignatureOf(signed, Buffer.from(contents.bytes, 'latin1'))) ? 'sound' : 'broken';
}

/** The end of a revision, with the end of its last line or without. */
function isEnd(file: Uint8Array, at: number, ends: readonly number[]): boolean {
  return ends.some((end) => at <= end && /^[\r\n]*$/.test(latin(file, at, end)));
}

async function isSignatureOf(content: Buffer, cms: Buffer): Promise<boolean> {
  try {
    const bytes = new Uint8Array(cms).buffer;
    const { result, offset } = fromBER(bytes);
    // Room that the signature has not needed is empty.
    if (offset < 0 || cms.subarray(offset).some((byte) => byte !== 0)) return false;
    const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content });
    return await signed.verify({ signer: 0, data: new Uint8Array(content).buffer, checkChain: false });
  } catch {
    return false;
  }
}
