import { PDFArray, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { attributeObjects } from './attributes.ts';
import { elementsOf, type StructureElement, type StructureTree } from './tree.ts';

/** Looked up once: there are thousands of elements. */
const names = {
  ID: PDFName.of('ID'),
  Headers: PDFName.of('Headers'),
};

/**
 * Numbers the identifiers of elements, mostly table headers, in the order of the document. Chromium's come from a
 * counter that runs on from page to page of the browser, so that the same document would get other bytes.
 */
export function renumberIds(tree: StructureTree): void {
  const elements = elementsOf(tree);
  const fresh = new Map<string, PDFString>();
  const named: (PDFObject | StructureElement['reference'])[] = [];
  for (const element of elements) {
    const id = textOf(element.entries.lookup(names.ID));
    if (id === null) continue;
    const name = PDFString.of(`id${String(fresh.size + 1).padStart(6, '0')}`);
    fresh.set(id, name);
    element.entries.set(names.ID, name);
    named.push(name, element.reference);
  }
  for (const element of elements) pointHeaders(element, fresh);
  const { root } = tree;
  root.delete(PDFName.of('IDTree'));
  if (named.length > 0) {
    root.set(PDFName.of('IDTree'), root.context.register(root.context.obj({ Names: named })));
  }
}

function pointHeaders(element: StructureElement, fresh: ReadonlyMap<string, PDFString>): void {
  for (const attributes of attributeObjects(element)) {
    const headers = attributes.lookup(names.Headers);
    if (!(headers instanceof PDFArray)) continue;
    const known = headers.asArray().flatMap((id) => fresh.get(textOf(id) ?? '') ?? []);
    if (known.length === 0) attributes.delete(names.Headers);
    else attributes.set(names.Headers, element.entries.context.obj(known));
  }
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
