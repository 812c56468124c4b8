import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { createElement } from './create-element.ts';
import {
  areaOf,
  rectangleOf,
  removeAnnotation,
  signatureAnchors,
  unlink,
  type SignatureAnchor,
} from './signature-anchors.ts';
import type { AnnotationKid, StructureTree } from './tree.ts';

/** SignaturesExist: the document has signature fields (ISO 32000-1, 12.7.2). */
const signaturesExist = 1;

/** Print, and nothing else (ISO 19005-3, 6.3.2). */
const printed = 4;

/** Makes an empty, named signature field of each anchor: a `Form` element beside its text. */
export function addSignatureFields(tree: StructureTree, catalog: PDFDict): void {
  const names = new Set<string>();
  const fields = signatureAnchors(tree).map((anchor) => {
    const name = uniqueName(anchor.field, names);
    const place = anchor.kids.reduce((one, other) =>
      areaOf(tree, other.annotation) > areaOf(tree, one.annotation) ? other : one,
    );
    unlink(anchor.element, anchor.kids);
    for (const kid of anchor.kids) if (kid !== place) removeAnnotation(tree, kid);
    makeField(tree, place, name, anchor.label);
    addForm(tree, anchor, place);
    return place.annotation;
  });
  if (fields.length === 0) return;
  const { context } = tree.root;
  const form = context.obj({ Fields: fields, SigFlags: signaturesExist });
  catalog.set(PDFName.of('AcroForm'), context.register(form));
}

/** A full stop would make a field a part of another; two fields can't share a name. */
function uniqueName(wanted: string, taken: Set<string>): string {
  const base = wanted.replaceAll('.', '-') || 'underskrift';
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
  taken.add(name);
  return name;
}

function makeField(tree: StructureTree, place: AnnotationKid, name: string, label: string): void {
  const { context } = tree.root;
  const annotation = context.lookup(place.annotation, PDFDict);
  for (const key of ['A', 'Border', 'Dest', 'H', 'C']) annotation.delete(PDFName.of(key));
  annotation.set(PDFName.of('Subtype'), PDFName.of('Widget'));
  annotation.set(PDFName.of('FT'), PDFName.of('Sig'));
  annotation.set(PDFName.of('T'), PDFHexString.fromText(name));
  annotation.set(PDFName.of('TU'), PDFHexString.fromText(label));
  annotation.set(PDFName.of('F'), PDFNumber.of(printed));
  annotation.set(PDFName.of('P'), place.page);
  annotation.set(PDFName.of('AP'), context.obj({ N: emptyAppearance(tree, annotation) }));
}

/** A field needs an appearance, even one that shows nothing. */
function emptyAppearance(tree: StructureTree, annotation: PDFDict): PDFRef {
  const { context } = tree.root;
  const [left, bottom, right, top] = rectangleOf(annotation);
  const size = [0, 0, right! - left!, top! - bottom!];
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: size, Resources: {} };
  return context.register(context.stream('', entries));
}

function addForm(tree: StructureTree, anchor: SignatureAnchor, place: AnnotationKid): void {
  const { element, label } = anchor;
  const form = createElement(tree.root.context, 'Form', element, [place]);
  form.entries.set(PDFName.of('Alt'), PDFHexString.fromText(label));
  element.kids.push(form);
}
