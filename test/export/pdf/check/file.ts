import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { nameOf, textAt, type OpenPdf } from './document.ts';

/** The file's own form, what it must not hold, and its attachments (ISO 19005-3, 6.1, 6.5, 6.8). */
export function fileFaults(pdf: OpenPdf, part: 2 | 3): string[] {
  const head = Buffer.from(pdf.bytes.subarray(0, 16)).toString('latin1');
  const tail = Buffer.from(pdf.bytes.subarray(-7)).toString('latin1');
  return [
    ...(/^%PDF-1\.7\n%[\x80-\xFF]{4}\n/.test(head) ? [] : ['file: header']),
    ...(/%%EOF\n?$/.test(tail) ? [] : ['file: something after the end']),
    ...(pdf.catalog.context.trailerInfo.Encrypt === undefined ? [] : ['file: encrypted']),
    ...new Set(pdf.catalog.context.enumerateIndirectObjects().flatMap(([, object]) => forbiddenIn(object))),
    ...attachmentFaults(pdf, part),
  ];
}

function forbiddenIn(object: PDFObject): string[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(forbiddenIn);
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  const faults = ['JavaScript', 'JS', 'AA', 'OpenAction'].flatMap((key) =>
    dict.has(PDFName.of(key)) ? [`file: /${key}`] : [],
  );
  if (/LZW/.test(dict.lookup(PDFName.of('Filter'))?.toString() ?? '')) faults.push('file: LZW');
  if (dict.lookup(PDFName.of('Interpolate'))?.toString() === 'true') faults.push('file: interpolated image');
  if (nameOf(dict, 'ColorSpace') === 'DeviceCMYK') faults.push('file: DeviceCMYK');
  return [...faults, ...dict.values().flatMap(forbiddenIn)];
}

function attachmentFaults({ catalog }: OpenPdf, part: 2 | 3): string[] {
  const related = catalog.lookupMaybe(PDFName.of('AF'), PDFArray)?.asArray() ?? [];
  const files = catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const named = (files?.lookup(PDFName.of('Names'), PDFArray).asArray() ?? []).filter(
    (name) => name instanceof PDFRef,
  );
  if (part === 2) return related.length + named.length === 0 ? [] : ['attachment: not allowed in PDF/A-2'];
  const isSame = related.length === named.length && related.every((file) => named.includes(file as PDFRef));
  return [
    ...(isSame ? [] : ['attachment: AF and EmbeddedFiles differ']),
    ...related.flatMap((file) => specificationFaults(catalog.context.lookup(file, PDFDict))),
  ];
}

function specificationFaults(file: PDFDict): string[] {
  const faults: string[] = [];
  if (textAt(file, 'F') === '' || textAt(file, 'UF') === '') faults.push('attachment: no F or UF');
  if (textAt(file, 'Desc') === '') faults.push('attachment: no description');
  if (!/^(?:Source|Data|Supplement)$/.test(nameOf(file, 'AFRelationship') ?? ''))
    faults.push('attachment: no relationship');
  const stream = file.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
  if (!(stream instanceof PDFStream)) return [...faults, 'attachment: no file'];
  if (!/^\w+\/[\w.+-]+$/.test(nameOf(stream.dict, 'Subtype') ?? '')) faults.push('attachment: no media type');
  const params = stream.dict.lookupMaybe(PDFName.of('Params'), PDFDict);
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
  const checksum = createHash('md5').update(bytes).digest('hex');
  if (params?.lookup(PDFName.of('Size'))?.toString() !== String(bytes.length))
    faults.push('attachment: wrong Size');
  if (params?.lookup(PDFName.of('CheckSum'))?.toString() !== `<${checksum}>`)
    faults.push('attachment: wrong CheckSum');
  if (params?.has(PDFName.of('ModDate')) !== true) faults.push('attachment: no ModDate');
  return faults;
}
