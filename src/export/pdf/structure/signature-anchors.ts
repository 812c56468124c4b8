import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { placeOfAddress, type SignaturePlace } from '../../../model/signature-place.ts';
import { elementsOf, type AnnotationKid, type StructureElement, type StructureTree } from './tree.ts';

/** A link that marks a place to sign at. */
export interface SignatureAnchor extends SignaturePlace {
  readonly element: StructureElement;
  /** One for each line that the anchor takes; the largest is the place to sign. */
  readonly kids: readonly AnnotationKid[];
}

/** The signature anchors of the document, in its order. */
export function signatureAnchors(tree: StructureTree): SignatureAnchor[] {
  return elementsOf(tree).flatMap((element) => {
    const kids = element.kids.filter((kid) => kid.kind === 'annotation');
    const place = kids.map((kid) => placeOf(tree, kid.annotation)).find((found) => found !== null);
    return place == null ? [] : [{ ...place, element, kids }];
  });
}

/** Makes plain text of the anchors: there is nothing to follow. */
export function unlinkSignatureAnchors(tree: StructureTree): void {
  for (const { element, kids } of signatureAnchors(tree)) {
    unlink(element, kids);
    for (const kid of kids) removeAnnotation(tree, kid);
  }
}

/** Takes the annotations out of the element, which is no link any more. */
export function unlink(element: StructureElement, kids: readonly AnnotationKid[]): void {
  if (element.type === 'Link') element.type = 'NonStruct';
  element.kids = element.kids.filter((kid) => kid.kind !== 'annotation' || !kids.includes(kid));
}

/** Takes the annotation off its page. */
export function removeAnnotation(tree: StructureTree, kid: AnnotationKid): void {
  const page = tree.root.context.lookup(kid.page, PDFDict);
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  const index = annotations?.indexOf(kid.annotation);
  if (index !== undefined) annotations!.remove(index);
  if (annotations?.size() === 0) page.delete(PDFName.of('Annots'));
}

/** Width times height of the annotation, in square points. */
export function areaOf(tree: StructureTree, annotation: PDFRef): number {
  const [left, bottom, right, top] = rectangleOf(tree.root.context.lookup(annotation, PDFDict));
  return (right! - left!) * (top! - bottom!);
}

/** `left bottom right top`, in points. */
export function rectangleOf(annotation: PDFDict): number[] {
  const rectangle = annotation.lookup(PDFName.of('Rect'), PDFArray);
  return [0, 1, 2, 3].map((index) => rectangle.lookup(index, PDFNumber).asNumber());
}

function placeOf(tree: StructureTree, reference: PDFRef): SignaturePlace | null {
  const annotation = tree.root.context.lookup(reference, PDFDict);
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  const isText = address instanceof PDFString || address instanceof PDFHexString;
  return isText ? placeOfAddress(address.decodeText()) : null;
}
