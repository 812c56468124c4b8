import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { nameOf, textAt, type OpenPdf } from './document.ts';

/** What the file says of itself, in XMP and in the information dictionary alike (ISO 19005-3, 6.6). */
export function metadataFaults(pdf: OpenPdf, part: 2 | 3): string[] {
  const faults: string[] = [];
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return ['metadata: no XMP'];
  if (stream.dict.has(PDFName.of('Filter'))) faults.push('metadata: XMP is compressed');
  const xmp = Buffer.from(stream.getContents()).toString('utf8');
  const value = (name: string): string =>
    unescape(new RegExp(`<${name}>(?:<rdf:\\w+><rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1] ?? '');
  const expect = (name: string, wanted: string): void => {
    if (wanted === '' || value(name) !== wanted)
      faults.push(`metadata: ${name} is ${value(name)}, not ${wanted}`);
  };

  expect('pdfaid:part', String(part));
  expect('pdfaid:conformance', 'A');
  expect('pdfuaid:part', '1');
  expect('dc:title', textAt(pdf.info, 'Title'));
  if (pdf.info?.has(PDFName.of('Author')) === true) expect('dc:creator', textAt(pdf.info, 'Author'));
  expect('xmp:CreatorTool', textAt(pdf.info, 'Creator'));
  expect('pdf:Producer', textAt(pdf.info, 'Producer'));
  expect('xmp:CreateDate', isoDate(textAt(pdf.info, 'CreationDate')));
  expect('xmp:ModifyDate', isoDate(textAt(pdf.info, 'ModDate')));
  if (!/<pdfaSchema:prefix>pdfuaid<[\s\S]*<pdfaProperty:valueType>Integer</.test(xmp)) {
    faults.push('metadata: the schema of pdfuaid is not declared');
  }
  return [...faults, ...catalogFaults(pdf), ...identifierFaults(pdf)];
}

function catalogFaults({ catalog }: OpenPdf): string[] {
  const intent = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)?.lookup(0, PDFDict);
  const profile = intent?.lookup(PDFName.of('DestOutputProfile'));
  const components =
    profile instanceof PDFRawStream ? profile.dict.lookup(PDFName.of('N'))?.toString() : undefined;
  return [
    ...(nameOf(intent, 'S') === 'GTS_PDFA1' && components === '3' ? [] : ['catalog: no sRGB output intent']),
    ...(isTrue(catalog, 'MarkInfo', 'Marked') ? [] : ['catalog: not marked as tagged']),
    ...(isTrue(catalog, 'ViewerPreferences', 'DisplayDocTitle')
      ? []
      : ['catalog: the title is not displayed']),
    ...(/^[a-z]{2}(?:-[A-Z]{2})?$/.test(textAt(catalog, 'Lang')) ? [] : ['catalog: no language']),
  ];
}

function identifierFaults({ catalog }: OpenPdf): string[] {
  const identifier = catalog.context.trailerInfo.ID;
  const parts = identifier instanceof PDFArray ? identifier.asArray() : [];
  const isSound =
    parts.length === 2 && parts.every((part) => part instanceof PDFHexString && part.asBytes().length === 16);
  return isSound ? [] : ['trailer: no ID'];
}

function isTrue(catalog: PDFDict, dict: string, key: string): boolean {
  return catalog.lookupMaybe(PDFName.of(dict), PDFDict)?.lookup(PDFName.of(key))?.toString() === 'true';
}

function isoDate(date: string): string {
  return date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
