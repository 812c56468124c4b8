import { PDFName, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib';
import type { PdfFault } from '../fault.ts';

/** Images in the colours of a printing press (ISO 19005-3, 6.2.4.3). */
export function colourFaults(context: PDFContext): PdfFault[] {
  const press = PDFName.of('DeviceCMYK');
  const isUsed = context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.lookup(PDFName.of('ColorSpace')) === press,
    );
  return isUsed ? [{ kind: 'device-colour', detail: 'DeviceCMYK', text: '' }] : [];
}
