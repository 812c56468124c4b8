import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { textOfMarks } from '../content/mark.ts';
import { altOf } from './alt.ts';
import { createElement } from './create-element.ts';
import {
  adopt,
  elementsOf,
  marksOf,
  type AnnotationKid,
  type StructureElement,
  type StructureKid,
  type StructureTree,
} from './tree.ts';

/**
 * Puts each link in a `Link` element, and gives it a description (ISO 14289-1, 7.18.5): its text, or the description
 * of the image that is the link, and the address unless the text has it.
 */
export function describeLinks(tree: StructureTree): void {
  for (const element of elementsOf(tree)) {
    const links = element.kids.filter((kid) => kid.kind === 'annotation' && isLink(annotationOf(kid)));
    if (links.length === 0) continue;
    const link = linkAround(element, links);
    const text = textOfMarks(marksOf(link)) || altsIn(link).join(' ');
    for (const kid of link.kids) {
      if (kid.kind !== 'annotation') continue;
      const annotation = annotationOf(kid);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(describe(text, addressOf(annotation))));
    }
  }

  function annotationOf(kid: AnnotationKid): PDFDict {
    return tree.root.context.lookup(kid.annotation, PDFDict);
  }
}

function isLink(annotation: PDFDict): boolean {
  return annotation.get(PDFName.of('Subtype')) === PDFName.of('Link');
}

/** An anchor with a role, such as that of a footnote, is `NonStruct` in Chromium's tree. */
function linkAround(element: StructureElement, links: StructureKid[]): StructureElement {
  if (element.type === 'Link') return element;
  if (element.type === 'NonStruct' || element.type === 'Span') {
    element.type = 'Link';
    return element;
  }
  const link = createElement(element.entries.context, 'Link', element, links);
  adopt(element, [...element.kids.filter((kid) => !links.includes(kid)), link]);
  return link;
}

function describe(text: string, address: string | null): string {
  if (address === null) return text || 'Länk';
  if (text === '') return address;
  return text.includes(address) ? text : `${text} (${address})`;
}

function addressOf(annotation: PDFDict): string | null {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null;
}

function altsIn(element: StructureElement): string[] {
  const own = altOf(element);
  const below = element.kids.flatMap((kid) => (kid.kind === 'element' ? altsIn(kid) : []));
  return own === '' ? below : [own, ...below];
}
