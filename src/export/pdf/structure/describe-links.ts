import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { textOfMarks } from '../content/mark.ts';
import { altOf } from './alt.ts';
import { createElement } from './create-element.ts';
import {
  elementsOf,
  marksOf,
  type AnnotationKid,
  type StructureElement,
  type StructureTree,
} from './tree.ts';

/**
 * Puts each link in a `Link` element, and gives it a description (ISO 14289-1, 7.18.5): its text, or the description
 * of the image that is the link, and the address unless the text has it.
 */
export function describeLinks(tree: StructureTree): void {
  for (const element of elementsOf(tree)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'annotation') continue;
      const annotation = tree.root.context.lookup(kid.annotation, PDFDict);
      if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const link = linkAround(element, kid);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(descriptionOf(link, annotation)));
    }
  }
}

/** An anchor with a role, such as that of a footnote, is `NonStruct` in Chromium's tree. */
function linkAround(element: StructureElement, kid: AnnotationKid): StructureElement {
  if (element.type === 'Link') return element;
  if (element.type === 'NonStruct' || element.type === 'Span') {
    element.type = 'Link';
    return element;
  }
  const link = createElement(element.entries.context, 'Link', element, [kid]);
  element.kids = element.kids.map((other) => (other === kid ? link : other));
  return link;
}

function descriptionOf(link: StructureElement, annotation: PDFDict): string {
  const text = textOfMarks(marksOf(link)) || altsIn(link).join(' ');
  const address = addressOf(annotation);
  if (address === null) return text || 'Länk';
  return text === '' ? address : text.includes(address) ? text : `${text} (${address})`;
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
