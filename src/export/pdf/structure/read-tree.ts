import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { ProtokollError } from '../../../model/error.ts';
import { createMark, MarkIndex } from '../content/mark.ts';
import type { StructureElement, StructureKid, StructureTree } from './tree.ts';

/** Looked up once: there are thousands of elements. */
const names = {
  S: PDFName.of('S'),
  K: PDFName.of('K'),
  Pg: PDFName.of('Pg'),
  Obj: PDFName.of('Obj'),
  Stm: PDFName.of('Stm'),
  MCID: PDFName.of('MCID'),
};

/** Reads the structure tree, and lists the marked content that it claims. Gives a `ProtokollError` if the document has none. */
export function readTree(catalog: PDFDict): { tree: StructureTree; marks: MarkIndex } {
  const reference = catalog.get(PDFName.of('StructTreeRoot'));
  if (!(reference instanceof PDFRef)) {
    throw new ProtokollError(
      { sv: 'Webbläsaren gav en PDF utan taggar.', en: 'The browser gave a PDF without tags.' },
      3,
    );
  }
  const root = catalog.context.lookup(reference, PDFDict);
  const marks = new MarkIndex();
  const kids = kidObjects(root).flatMap((kid) => {
    const element = kid instanceof PDFRef ? readElement(kid, null, root.context, marks) : null;
    return element === null ? [] : [element];
  });
  return { tree: { reference, root, kids }, marks };
}

function readElement(
  reference: PDFRef,
  parent: StructureElement | null,
  context: PDFContext,
  marks: MarkIndex,
): StructureElement | null {
  const entries = context.lookup(reference);
  if (!(entries instanceof PDFDict)) return null;
  const type = entries.lookupMaybe(names.S, PDFName)?.asString().slice(1) ?? 'NonStruct';
  const element: StructureElement = { kind: 'element', type, parent, kids: [], entries, reference };
  const page = entries.get(names.Pg);
  for (const kid of kidObjects(entries)) {
    const read = readKid(kid, element, page instanceof PDFRef ? page : null, marks);
    if (read !== null) element.kids.push(read);
  }
  return element;
}

function readKid(
  kid: PDFObject,
  parent: StructureElement,
  page: PDFRef | null,
  marks: MarkIndex,
): StructureKid | null {
  if (kid instanceof PDFNumber) return claimMark(kid.asNumber(), page, page, parent, marks);
  if (kid instanceof PDFRef) return readElement(kid, parent, parent.entries.context, marks);
  if (!(kid instanceof PDFDict)) return null;
  const own = kid.get(names.Pg);
  const kidPage = own instanceof PDFRef ? own : page;
  const annotation = kid.get(names.Obj);
  if (annotation instanceof PDFRef) {
    return kidPage === null ? null : { kind: 'annotation', annotation, page: kidPage };
  }
  const stream = kid.get(names.Stm);
  const mcid = kid.lookupMaybe(names.MCID, PDFNumber)?.asNumber() ?? -1;
  return claimMark(mcid, kidPage, stream instanceof PDFRef ? stream : kidPage, parent, marks);
}

function claimMark(
  mcid: number,
  page: PDFRef | null,
  stream: PDFRef | null,
  owner: StructureElement,
  marks: MarkIndex,
): StructureKid | null {
  if (page === null || stream === null || mcid < 0 || marks.get(stream, mcid)) return null;
  const mark = createMark({ page, stream, mcid, owner });
  marks.add(mark);
  return mark;
}

function kidObjects(entries: PDFDict): PDFObject[] {
  const kids = entries.get(names.K);
  if (kids === undefined) return [];
  const resolved = kids instanceof PDFRef ? entries.context.lookup(kids) : kids;
  return resolved instanceof PDFArray ? resolved.asArray() : [kids];
}
