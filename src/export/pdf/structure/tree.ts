import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { Font } from '../content/font.ts';
import { Box } from '../content/matrix.ts';

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

/** Glyphs shown in one font on one line, or the text that stands for them (`ActualText`). */
export interface TextRun {
  readonly font: Font | null;
  /** Codes in hexadecimal when there is a font, else plain text. */
  text: string;
  /** Height of the base line on the page, in points. */
  readonly baseline: number;
}

/** A piece of a page's content that the structure tree refers to by its number, the MCID. */
export interface Mark {
  readonly kind: 'mark';
  readonly page: PDFRef;
  /** The page, or the form XObject, whose content has the mark. */
  readonly stream: PDFRef;
  readonly mcid: number;
  owner: StructureElement | null;
  readonly runs: TextRun[];
  /** It shows glyphs. A run alone may be the text for glyphs that were cut off at the end of the page. */
  showsText: boolean;
  /** It shows content with marks of its own. */
  paintsForm: boolean;
  /** What it covers of the page; only measured within figures. */
  readonly box: Box;
  /** Where the operators that open it stand in the stream. */
  readonly openings: { readonly start: number; readonly end: number }[];
}
