import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { encodingDiagnostic, nulDiagnostic, sizeDiagnostic, utf16Diagnostic } from './source-diagnostics.ts';
import type { Place } from './source-text.ts';
import { linesOf } from '../../model/text-shapes.ts';

const megabyte = 1_000_000;
/** Notes of hundreds of pages are below one megabyte. */
const mostMegabytes = 5;

/** How much of a file is looked at to tell UTF-16 from a stray NUL. */
const sample = 4096;

type Decoded = { readonly text: string } | { readonly fault: Diagnostic };

/** The characters of a file without its byte order mark, or why it can't be read. */
export function decode(input: string | Uint8Array): Decoded {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > mostMegabytes * megabyte) return { fault: sizeDiagnostic(size / megabyte, mostMegabytes) };
  if (typeof input !== 'string') return decodeBytes(input);
  // Halves of a character, which no file can hold.
  const text = input.toWellFormed();
  return withoutNul(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { fault: utf16Diagnostic({ line: 1, column: 1 }) };
  if (isUtf8(bytes)) return withoutNul(new TextDecoder().decode(bytes));
  const at = firstInvalid(bytes);
  return {
    fault: encodingDiagnostic(placeAfter(new TextDecoder().decode(bytes.subarray(0, at))), bytes[at]!),
  };
}

/** A byte order mark, or a NUL in at least every other pair of bytes, always on the same side (western text). */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const length = Math.min(bytes.length, sample);
  const nuls: [number, number] = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) nuls[(index & 1) as 0 | 1]++;
  return Math.max(...nuls) * 4 >= length && Math.max(...nuls) > 4 * Math.min(...nuls);
}

function withoutNul(text: string): Decoded {
  const at = text.indexOf('\0');
  return at < 0 ? { text } : { fault: nulDiagnostic(placeAfter(text.slice(0, at))) };
}

/** Offset of the first byte that starts no whole UTF-8 character: found in a block first, since `isUtf8` is fast. */
function firstInvalid(bytes: Uint8Array): number {
  const blockLength = 4096;
  let valid = 0;
  for (;;) {
    const length = [blockLength, blockLength - 1, blockLength - 2, blockLength - 3, 4, 3, 2, 1].find(
      (size) => valid + size <= bytes.length && isUtf8(bytes.subarray(valid, valid + size)),
    );
    if (length === undefined) return valid;
    valid += length;
  }
}

/** The place that follows `text`. */
function placeAfter(text: string): Place {
  const lines = linesOf(text);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
