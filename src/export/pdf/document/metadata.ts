import { PDFHexString, PDFName, PDFRawStream, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import type { FinishOptions } from '../options.ts';
import { xmpPacket } from './xmp.ts';

/** Writes title, author, dates and programs, alike in XMP and in the information dictionary. */
export function addMetadata(catalog: PDFDict, options: FinishOptions): void {
  const { context } = catalog;
  const packet = Buffer.from(xmpPacket(options), 'utf8');
  const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), packet);
  catalog.set(PDFName.of('Metadata'), context.register(stream));

  const date = PDFString.of(pdfDate(options.date));
  const info = context.obj({
    Title: PDFHexString.fromText(options.title),
    Creator: PDFHexString.fromText(options.creatorTool),
    Producer: PDFHexString.fromText(options.producer),
    CreationDate: date,
    ModDate: date,
  });
  if (options.author !== null) info.set(PDFName.of('Author'), PDFHexString.fromText(options.author));
  context.trailerInfo.Info = context.register(info);
}

/** `D:YYYYMMDDHHmmSSZ` (ISO 32000-1, 7.9.4), in UTC. */
export function pdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
}
