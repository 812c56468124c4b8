import { Keyword, Tokens, type Token } from '../reading/tokens.ts';
import { PdfName, PdfText } from '../reading/values.ts';

/**
 * Whether two contents of pages have the same operators and operands, however these are written and set apart. Gives a
 * `DamagedPdf` for one that can't be read.
 */
export function isSameContent(one: Uint8Array, other: Uint8Array): boolean {
  if (Buffer.compare(one, other) === 0) return true;
  const [left, right] = [new Tokens(one), new Tokens(other)];
  for (;;) {
    const token = left.next();
    if (!isSameToken(token, right.next())) return false;
    if (token === null) return true;
  }
}

function isSameToken(one: Token, other: Token): boolean {
  if (one instanceof Keyword) return other instanceof Keyword && one.word === other.word;
  if (one instanceof PdfName) return other instanceof PdfName && one.name === other.name;
  if (one instanceof PdfText) return other instanceof PdfText && one.bytes === other.bytes;
  return one === other;
}
