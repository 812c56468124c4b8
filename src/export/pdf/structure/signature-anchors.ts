import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { elementsOf, type AnnotationKid, type StructureElement, type StructureTree } from './tree.ts';

/** Anchors to this address mark the places of signatures: `https://sig.invalid/FIELD|LABEL`, both percent-encoded. */
const signatureAddress = 'https://sig.invalid/';

/** A place on a page to sign at. */
export interface SignatureAnchor {
  /** Name of the field. */
  readonly field: string;
  /** Who is to sign, as read aloud. */
  readonly label: string;
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

function placeOf(tree: StructureTree, reference: PDFRef): { field: string; label: string } | null {
  const annotation = tree.root.context.lookup(reference, PDFDict);
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  if (!(address instanceof PDFString || address instanceof PDFHexString)) return null;
  const text = address.decodeText();
  if (!text.startsWith(signatureAddress)) return null;
  const [field = '', ...label] = decoded(text.slice(signatureAddress.length)).split('|');
  return { field, label: label.join('|') || field };
}

/** An address that is not well-formed is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
