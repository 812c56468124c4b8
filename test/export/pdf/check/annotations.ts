import { PDFDict, PDFNumber, PDFName } from '@cantoo/pdf-lib';
import { listOf, nameOf, textAt, type OpenPdf } from './document.ts';

/** Links and fields: described, printed, in the order of the structure (ISO 14289-1, 7.18; ISO 19005-3, 6.3). */
export function annotationFaults(pdf: OpenPdf): string[] {
  return pdf.pages.flatMap((reference) => {
    const page = pdf.catalog.context.lookup(reference, PDFDict);
    const annotations = listOf(page, 'Annots').map((object) => page.context.lookup(object, PDFDict));
    const order =
      annotations.length > 0 && nameOf(page, 'Tabs') !== 'S' ? ['annotation: page without /Tabs /S'] : [];
    return [...order, ...annotations.flatMap(faultsOf)];
  });
}

function faultsOf(annotation: PDFDict): string[] {
  const faults: string[] = [];
  const subtype = nameOf(annotation, 'Subtype');
  const flags = annotation.lookup(PDFName.of('F'));
  if (!(flags instanceof PDFNumber && flags.asNumber() === 4))
    faults.push('annotation: flags are not just Print');
  if (subtype === 'Link' && textAt(annotation, 'Contents').trim() === '')
    faults.push('annotation: link without Contents');
  if (textAt(annotation.lookupMaybe(PDFName.of('A'), PDFDict), 'URI').includes('sig.invalid')) {
    faults.push('annotation: a signature anchor is still a link');
  }
  if (subtype === 'Widget') {
    const needed = ['FT', 'T', 'TU', 'AP', 'P', 'StructParent'].filter(
      (key) => !annotation.has(PDFName.of(key)),
    );
    if (needed.length > 0) faults.push(`annotation: field without ${needed.join(', ')}`);
    if (annotation.has(PDFName.of('A')) || annotation.has(PDFName.of('AA')))
      faults.push('annotation: field with an action');
  }
  return faults;
}
