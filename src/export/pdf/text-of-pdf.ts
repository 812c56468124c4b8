import { DamagedPdf } from './reading/damage.ts';
import { textOfDocument } from './reading/document-text.ts';
import { revisionsOf } from './reading/open-pdf.ts';

/**
 * The words of a tagged PDF in reading order, one line for each element that has some; not what repeats on each page. Null for a
 * file that can't be read as all programs read it, or that unpacks to too much.
 */
export function textOfPdf(file: Uint8Array): readonly string[] | null {
  try {
    const [last] = revisionsOf(file);
    return last === undefined ? null : textOfDocument(last).elements;
  } catch (error) {
    if (error instanceof DamagedPdf) return null;
    throw error;
  }
}
