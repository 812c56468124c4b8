import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { StructureElement } from './tree.ts';

/** The text that stands for an image; empty if there is none. */
export function altOf(element: StructureElement): string {
  const alt = element.entries.lookup(PDFName.of('Alt'));
  return alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText().trim() : '';
}
