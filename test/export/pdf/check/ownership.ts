import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { listOf, nameOf, type Element, type OpenPdf } from './document.ts';
import type { Paintings } from './painted.ts';

/** Content, structure tree and parent tree must agree on who owns what (ISO 32000-1, 14.7.4). */
export function ownershipFaults(pdf: OpenPdf, { painted }: Paintings): string[] {
  const faults: string[] = [];
  const owners = new Map<string, Element>();
  const parents = parentTree(pdf.structure);

  for (const element of pdf.elements) {
    const expected = element.parent?.reference ?? pdf.catalog.get(PDFName.of('StructTreeRoot'));
    if (element.dict.get(PDFName.of('P')) !== expected)
      faults.push(`ownership: /P of ${element.type} is not its parent`);
    for (const kid of element.kids) claim(element, kid);
  }
  const shown = new Set(painted.flatMap(({ marks }) => marks.filter((mark) => mark.includes(' MCID '))));
  for (const key of shown) if (!owners.has(key)) faults.push(`ownership: ${key} has no owner`);
  for (const key of owners.keys()) {
    if (key.includes(' MCID ') && !shown.has(key)) faults.push(`ownership: ${key} is not in the content`);
  }
  for (const [key, parent] of parents.marks) {
    if (owners.get(key)?.reference !== parent)
      faults.push(`ownership: parent tree gives another owner of ${key}`);
  }
  for (const page of pdf.pages) faults.push(...annotationFaults(page));
  return faults;

  function claim(element: Element, kid: PDFObject): void {
    const place = placeOf(element, kid);
    if (place === null) return;
    const { object, mcid } = place;
    const key = mcid === null ? object.toString() : `${object.toString()} MCID ${mcid}`;
    if (owners.has(key)) faults.push(`ownership: ${key} has two owners`);
    owners.set(key, element);
    const slot = mcid === null ? parents.annotations.get(object) : parents.marks.get(key);
    if (slot !== element.reference)
      faults.push(`ownership: parent tree does not lead from ${key} to ${element.type}`);
  }

  function annotationFaults(page: PDFRef): string[] {
    const dict = pdf.catalog.context.lookup(page, PDFDict);
    return listOf(dict, 'Annots').flatMap((annotation) => {
      const owner = owners.get(annotation.toString());
      const subtype = nameOf(pdf.catalog.context.lookup(annotation, PDFDict), 'Subtype');
      const wanted = subtype === 'Widget' ? 'Form' : 'Link';
      return owner?.type === wanted
        ? []
        : [`ownership: a ${subtype} annotation is not in a ${wanted} element`];
    });
  }

  /** Keys as in `owners`; found through StructParents and StructParent of the objects. */
  function parentTree(structure: PDFDict): { marks: Map<string, PDFRef>; annotations: Map<PDFRef, PDFRef> } {
    const numbers = structure
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
      .asArray();
    const slots = new Map<number, PDFObject>();
    for (let at = 0; at < numbers.length; at += 2)
      slots.set((numbers[at] as PDFNumber).asNumber(), numbers[at + 1]!);
    const marks = new Map<string, PDFRef>();
    const annotations = new Map<PDFRef, PDFRef>();
    for (const [reference, object] of structure.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      const annotationSlot = slots.get(numberAt(dict, 'StructParent'));
      if (annotationSlot instanceof PDFRef) annotations.set(reference, annotationSlot);
      const list = structure.context.lookup(slots.get(numberAt(dict, 'StructParents')));
      if (!(list instanceof PDFArray)) continue;
      list.asArray().forEach((owner, mcid) => {
        if (owner instanceof PDFRef) marks.set(`${reference.toString()} MCID ${mcid}`, owner);
      });
    }
    return { marks, annotations };
  }
}

function placeOf(element: Element, kid: PDFObject): { object: PDFRef; mcid: number | null } | null {
  if (kid instanceof PDFNumber)
    return { object: element.dict.get(PDFName.of('Pg')) as PDFRef, mcid: kid.asNumber() };
  if (!(kid instanceof PDFDict)) return null;
  const annotation = kid.get(PDFName.of('Obj'));
  if (annotation instanceof PDFRef) return { object: annotation, mcid: null };
  const stream =
    kid.get(PDFName.of('Stm')) ?? kid.get(PDFName.of('Pg')) ?? element.dict.get(PDFName.of('Pg'));
  return { object: stream as PDFRef, mcid: numberAt(kid, 'MCID') };
}

function numberAt(dict: PDFDict, key: string): number {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : -1;
}
