import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Writes an object other than a stream as PDF, one character per byte. References get the numbers of `numbers`, or keep
 * their own without.
 */
export function serialize(object: PDFObject, numbers?: ReadonlyMap<PDFRef, number>): string {
  if (object instanceof PDFRef)
    return `${numbers === undefined ? object.objectNumber : numbers.get(object)!} 0 R`;
  if (object instanceof PDFDict) return `<<${serializeEntries(object, numbers)}>>`;
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((item) => serialize(item, numbers))
      .join(' ')}]`;
  }
  return object.toString();
}

/** The entries of a dictionary, without its brackets. The length of a stream is left to its writer. */
export function serializeEntries(dict: PDFDict, numbers?: ReadonlyMap<PDFRef, number>): string {
  let text = '';
  for (const [key, value] of dict.entries()) {
    if (key !== PDFName.Length) text += `${key.toString()} ${serialize(value, numbers)}`;
  }
  return text;
}
