import { PDFName, PDFStream, type PDFContext, type PDFDict } from '@cantoo/pdf-lib';

/** Takes out what PDF/A forbids and pages look the same without: smoothing of images, and actions of the document. */
export function dropForbidden(context: PDFContext, catalog: PDFDict): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) object.dict.delete(PDFName.of('Interpolate'));
  }
  for (const key of ['OpenAction', 'AA']) catalog.delete(PDFName.of(key));
}
