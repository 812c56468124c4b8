import { PDFDict, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import type { PdfAttachment } from '../options.ts';
import { compressedStream } from './compressed-stream.ts';
import { pdfDate } from './metadata.ts';

/** Embeds the files, and says how each relates to the document (ISO 19005-3, 6.8). */
export function addAttachments(catalog: PDFDict, attachments: readonly PdfAttachment[], date: Date): void {
  if (attachments.length === 0) return;
  const { context } = catalog;
  const sorted = attachments.toSorted((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
  const files = sorted.map((attachment) => ({
    name: PDFHexString.fromText(attachment.name),
    reference: fileSpecification(context, attachment, date),
  }));
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ reference }) => reference)));
  const names = context.obj(files.flatMap(({ name, reference }) => [name, reference]));
  const trees = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  trees.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: names }));
  catalog.set(PDFName.of('Names'), trees);
}

/** The names of a name tree stand in the order of their bytes, which here are UTF-16BE. */
function sortKey({ name }: PdfAttachment): Buffer {
  return Buffer.from(name, 'utf16le').swap16();
}

/** Readers that know no Unicode take the name of `F`, in ASCII. */
function fileSpecification(context: PDFContext, attachment: PdfAttachment, date: Date): PDFRef {
  const { bytes } = attachment;
  const params = context.obj({
    Size: bytes.length,
    ModDate: PDFString.of(pdfDate(date)),
    CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')),
  });
  const entries = { Type: 'EmbeddedFile', Subtype: attachment.mediaType, Params: params };
  const file = context.register(compressedStream(context, bytes, entries));
  const specification = context.obj({
    Type: 'Filespec',
    F: PDFString.of(attachment.name.replace(/[^\w. -]/g, '_')),
    UF: PDFHexString.fromText(attachment.name),
    Desc: PDFHexString.fromText(attachment.description),
    AFRelationship: attachment.relationship,
    EF: { F: file, UF: file },
  });
  return context.register(specification);
}
