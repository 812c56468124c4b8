import { PDFDict, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { textOfMarks } from '../content/mark.ts';
import { elementsOf, marksOf, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Names each bookmark as its heading reads: Chromium joins the words on either side of a new line, and keeps soft hyphens.
 * A bookmark of a heading that is no longer there forgets it.
 */
export function completeOutline(catalog: PDFDict, tree: StructureTree): void {
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outline === undefined) return;
  const elements = new Map(elementsOf(tree).map((element) => [element.reference, element]));
  completeBelow(outline, elements);
}

function completeBelow(parent: PDFDict, elements: ReadonlyMap<PDFRef, StructureElement>): void {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item !== undefined; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    complete(item, elements);
    completeBelow(item, elements);
  }
}

function complete(item: PDFDict, elements: ReadonlyMap<PDFRef, StructureElement>): void {
  const reference = item.get(PDFName.of('SE'));
  if (!(reference instanceof PDFRef)) return;
  const element = elements.get(reference);
  if (element === undefined) {
    item.delete(PDFName.of('SE'));
    return;
  }
  const text = textOfMarks(marksOf(element));
  if (text !== '') item.set(PDFName.of('Title'), PDFHexString.fromText(text));
}
