import { DamagedPdf } from './damage.ts';
import type { Tokens } from './tokens.ts';
import { PdfStream, type PdfDictionary, type PdfValue } from './values.ts';

/**
 * The stream whose content stands next, after its dictionary, and where it ends in the file. Gives a `DamagedPdf` when it isn't
 * as long as it says: a program that looks for its end would read something else.
 */
export function streamAfter(
  tokens: Tokens,
  dictionary: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue,
): { readonly stream: PdfStream; readonly end: number } {
  if (!tokens.take('stream')) throw damaged();
  if (tokens.bytes[tokens.at] === 13) tokens.at++;
  if (tokens.bytes[tokens.at] !== 10) throw damaged();
  const start = tokens.at + 1;
  const length = resolve(dictionary.get('Length'));
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) throw damaged();
  tokens.at = start + length;
  if (tokens.at > tokens.bytes.length) throw damaged();
  const content = tokens.bytes.subarray(start, tokens.at);
  if (!tokens.take('endstream')) throw damaged();
  return { stream: new PdfStream(dictionary, content), end: tokens.at };
}

function damaged(): DamagedPdf {
  return new DamagedPdf('en dataström är trasig', 'a stream is broken');
}
