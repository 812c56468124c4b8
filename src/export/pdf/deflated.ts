import { deflateSync } from 'node:zlib';

/** Of zlib's 1 to 9. A file is 4 % larger than by the usual 6, and compressed in two thirds of the time. */
const level = 5;

/** The bytes as the filter `FlateDecode` reads them. */
export function deflated(bytes: Uint8Array): Buffer {
  return deflateSync(bytes, { level });
}
