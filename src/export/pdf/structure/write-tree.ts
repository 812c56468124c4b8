import { PDFName, PDFNumber, type PDFDict, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { ParentTree } from './parent-tree.ts';
import type { StructureElement, StructureKid, StructureTree } from './tree.ts';

/** Looked up once: there are thousands of elements. */
const names = {
  S: PDFName.of('S'),
  P: PDFName.of('P'),
  K: PDFName.of('K'),
  Pg: PDFName.of('Pg'),
};

/** Writes the elements back into the document, and the way from the content to them. */
export function writeTree(tree: StructureTree): void {
  const { root } = tree;
  const parents = new ParentTree(root.context);
  for (const kid of tree.kids) writeElement(kid, tree.reference, parents);
  const kids = tree.kids.map((kid) => kid.reference);
  root.set(names.K, kids.length === 1 ? kids[0]! : root.context.obj(kids));
  root.set(PDFName.of('Type'), PDFName.of('StructTreeRoot'));
  parents.write(tree);
}

function writeElement(element: StructureElement, root: PDFRef, parents: ParentTree): void {
  const { entries } = element;
  const { context } = entries;
  const page = element.kids.find((kid) => kid.kind === 'mark')?.page ?? null;
  const kids = element.kids.map((kid) => {
    if (kid.kind === 'element') writeElement(kid, root, parents);
    else parents.add(kid, element);
    return kidObject(kid, page, entries);
  });
  entries.set(names.S, PDFName.of(element.type));
  entries.set(names.P, element.parent?.reference ?? root);
  setOrDelete(entries, names.Pg, page);
  setOrDelete(entries, names.K, kids.length === 0 ? null : kids.length === 1 ? kids[0]! : context.obj(kids));
}

function kidObject(kid: StructureKid, page: PDFRef | null, entries: PDFDict): PDFObject {
  const { context } = entries;
  if (kid.kind === 'element') return kid.reference;
  if (kid.kind === 'annotation') return context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page });
  if (kid.stream !== kid.page)
    return context.obj({ Type: 'MCR', MCID: kid.mcid, Pg: kid.page, Stm: kid.stream });
  if (kid.page !== page) return context.obj({ Type: 'MCR', MCID: kid.mcid, Pg: kid.page });
  return PDFNumber.of(kid.mcid);
}

function setOrDelete(entries: PDFDict, key: PDFName, value: PDFObject | null): void {
  if (value === null) entries.delete(key);
  else entries.set(key, value);
}
