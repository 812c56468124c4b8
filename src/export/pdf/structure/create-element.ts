import type { PDFContext } from '@cantoo/pdf-lib';
import { adopt, type StructureElement, type StructureKid } from './tree.ts';

/** A new element around `kids`, which become its own. The caller puts it among the kids of `parent`. */
export function createElement(
  context: PDFContext,
  type: string,
  parent: StructureElement,
  kids: StructureKid[],
): StructureElement {
  const entries = context.obj({ Type: 'StructElem' });
  const reference = context.register(entries);
  const element: StructureElement = { kind: 'element', type, parent, kids: [], entries, reference };
  adopt(element, kids);
  return element;
}
