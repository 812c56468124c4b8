import type { PDFRef } from '@cantoo/pdf-lib';
import { textOfMarks } from '../content/mark.ts';
import type { Mark } from './tree.ts';
import type { PaintedContent } from '../content/painted-content.ts';
import { makeArtifact } from './drop-decoration.ts';
import { elementsOf, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Keeps only the first of what is repeated on each page, such as the head of a table: else it is read aloud once per
 * page. Chromium gives one element the content of all pages.
 */
export function dropRepeats(tree: StructureTree, content: PaintedContent): void {
  for (const element of elementsOf(tree)) {
    const [first, ...others] = [...marksByPage(element).values()];
    if (first === undefined || others.length === 0) continue;
    const text = textOfMarks(first);
    if (text === '' && element.type !== 'Figure') continue;
    if (others.every((marks) => textOfMarks(marks) === text)) {
      for (const mark of others.flat()) makeArtifact(mark, content);
    }
  }
}

/** The element's own marks, not those of elements in it. */
function marksByPage(element: StructureElement): Map<PDFRef, Mark[]> {
  const pages = new Map<PDFRef, Mark[]>();
  for (const kid of element.kids) {
    if (kid.kind !== 'mark') continue;
    const marks = pages.get(kid.page);
    if (marks === undefined) pages.set(kid.page, [kid]);
    else marks.push(kid);
  }
  return pages;
}
