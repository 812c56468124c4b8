import { textOfMarks } from '../content/mark.ts';
import type { PaintedContent } from '../content/painted-content.ts';
import type { PdfFault } from '../fault.ts';

/** Marked text that no element owns: nobody would hear it. */
export function untaggedText(content: PaintedContent): PdfFault[] {
  return [...content.marks]
    .filter((mark) => mark.owner === null && mark.runs.length > 0)
    .map((mark) => ({ kind: 'untagged-text', detail: '', text: textOfMarks([mark]) }));
}
