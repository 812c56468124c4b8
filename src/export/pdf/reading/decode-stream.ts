import { inflateSync } from 'node:zlib';
import { DamagedPdf } from './damage.ts';
import {
  PdfName,
  isArray,
  isDictionary,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';
import { withoutSpaces } from '../../../model/text-shapes.ts';

/** What a stream holds once it is unpacked. */
export interface DecodedStream {
  readonly content: Uint8Array;
  /** The filters that are left, such as that of a JPEG image, which is not unpacked. */
  readonly filters: readonly string[];
}

/** The most bytes that a stream may unpack to. */
export const largestStream = 128 * 2 ** 20;

/**
 * Unpacks a stream as far as its filters only pack it (ISO 32000-1, 7.4). `limit` is the most bytes that it may come to. Gives a
 * `DamagedPdf` when it can't be.
 */
export function decodeStream(
  stream: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue,
  limit = largestStream,
): DecodedStream {
  const { dictionary } = stream;
  const filters = listAt(dictionary, 'Filter', resolve).map((filter) =>
    filter instanceof PdfName ? filter.name : '',
  );
  if (filters.length > 4) throw unpackable();
  const parameters = listAt(dictionary, 'DecodeParms', resolve);
  let content = stream.content;
  for (const [index, filter] of filters.entries()) {
    const entries = parameters[index];
    const own = isDictionary(entries) ? entries : null;
    if (filter === 'FlateDecode') content = unpredicted(inflated(content, limit), own, resolve);
    else if (filter === 'ASCIIHexDecode') content = fromHexadecimal(content);
    else return { content, filters: filters.slice(index) };
  }
  return { content, filters: [] };
}

function listAt(
  dictionary: PdfDictionary,
  key: string,
  resolve: (value: PdfValue | undefined) => PdfValue,
): readonly PdfValue[] {
  const value = resolve(dictionary.get(key));
  if (value === null) return [];
  return isArray(value) ? value.map(resolve) : [value];
}

function inflated(content: Uint8Array, limit: number): Uint8Array {
  // As some programs pack nothing.
  if (content.length === 0) return content;
  try {
    return inflateSync(content, { maxOutputLength: Math.max(limit, 1) });
  } catch {
    throw unpackable();
  }
}

function fromHexadecimal(content: Uint8Array): Uint8Array {
  const digits = withoutSpaces(Buffer.from(content).toString('latin1').split('>', 1)[0]!);
  return Buffer.from(digits, 'hex');
}

/** Undoes the PNG predictors: each row begins with the number of its own (RFC 2083, 6). */
function unpredicted(
  content: Uint8Array,
  parameters: PdfDictionary | null,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Uint8Array {
  const numberAt = (key: string, otherwise: number) => {
    const value = resolve(parameters?.get(key));
    return typeof value === 'number' ? value : otherwise;
  };
  const predictor = numberAt('Predictor', 1);
  if (predictor === 1) return content;
  const bits = numberAt('Colors', 1) * numberAt('BitsPerComponent', 8);
  const width = Math.ceil((bits * numberAt('Columns', 1)) / 8);
  const step = Math.max(1, bits >> 3);
  if (predictor < 10 || !(width >= 1 && width <= 2 ** 24) || !Number.isInteger(step)) throw unpackable();
  const rows = Math.ceil(content.length / (width + 1));
  const result = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const to = row * width;
    const kind = content[from]!;
    if (kind > 4) throw unpackable();
    for (let column = 0; column < width; column++) {
      const left = column < step ? 0 : result[to + column - step]!;
      const up = row === 0 ? 0 : result[to + column - width]!;
      const corner = row === 0 || column < step ? 0 : result[to + column - width - step]!;
      result[to + column] = (content[from + 1 + column] ?? 0) + guess(kind, left, up, corner);
    }
  }
  return result;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function unpackable(): DamagedPdf {
  return new DamagedPdf('packade data går inte att packa upp', "packed data can't be unpacked");
}
