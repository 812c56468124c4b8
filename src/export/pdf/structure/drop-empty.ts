import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { elementsOf, type StructureElement, type StructureTree } from './tree.ts';

/** An empty cell still takes its place in the row. */
const kept = new Set(['TD', 'TH']);

/** Removes elements that have nothing left in them. */
export function dropEmpty(tree: StructureTree): void {
  for (const element of tree.kids) dropEmptyIn(element);
}

/** Lets the outline forget elements that are no longer there. */
export function forgetDroppedInOutline(catalog: PDFDict, tree: StructureTree): void {
  const alive = new Set(elementsOf(tree).map((element) => element.reference));
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outline !== undefined) forgetBelow(outline, alive);
}

function dropEmptyIn(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    dropEmptyIn(kid);
    return kid.kids.length > 0 || kept.has(kid.type);
  });
}

function forgetBelow(parent: PDFDict, alive: ReadonlySet<PDFRef>): void {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item !== undefined; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const element = item.get(PDFName.of('SE'));
    if (element instanceof PDFRef && !alive.has(element)) item.delete(PDFName.of('SE'));
    forgetBelow(item, alive);
  }
}
