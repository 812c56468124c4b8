import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { Mark } from '../content/mark.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2), such as a heading or a table cell. */
export interface StructureElement {
  readonly kind: 'element';
  /** The structure type: `P`, `TH`, … */
  type: string;
  parent: StructureElement | null;
  kids: StructureKid[];
  /** All entries but S, P, K and Pg, which are written from the fields above at the end. */
  readonly entries: PDFDict;
  readonly reference: PDFRef;
}

/** The place of an annotation, such as a link, in the structure. */
export interface AnnotationKid {
  readonly kind: 'annotation';
  readonly annotation: PDFRef;
  readonly page: PDFRef;
}

export type StructureKid = StructureElement | Mark | AnnotationKid;

export interface StructureTree {
  readonly reference: PDFRef;
  readonly root: PDFDict;
  readonly kids: StructureElement[];
}

/** All elements, each before its kids. */
export function elementsOf(tree: StructureTree): StructureElement[] {
  const elements: StructureElement[] = [];
  for (const kid of tree.kids) collect(kid, elements);
  return elements;
}

function collect(element: StructureElement, into: StructureElement[]): void {
  into.push(element);
  for (const kid of element.kids) if (kid.kind === 'element') collect(kid, into);
}

/** The marked content of an element and everything in it, in order. */
export function marksOf(element: StructureElement): Mark[] {
  return element.kids.flatMap((kid) =>
    kid.kind === 'mark' ? [kid] : kid.kind === 'element' ? marksOf(kid) : [],
  );
}

export function childElements(element: StructureElement): StructureElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** The nearest element of the type, the element itself counted; null if there is none. */
export function closest(element: StructureElement | null, type: string): StructureElement | null {
  for (let at = element; at !== null; at = at.parent) if (at.type === type) return at;
  return null;
}

/** Makes the kids those of `parent`, and tells them so. */
export function adopt(parent: StructureElement, kids: StructureKid[]): void {
  parent.kids = kids;
  for (const kid of kids) {
    if (kid.kind === 'element') kid.parent = parent;
    else if (kid.kind === 'mark') kid.owner = parent;
  }
}
