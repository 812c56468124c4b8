/** What callers of the library handle when they make, read and compare PDFs. */
export type { ComparedPdf, PdfComparison } from './comparison/compare-pdf.ts';
export type { PdfPart, PdfPlace } from './comparison/part.ts';
export type { PdfFault, PdfFaultKind } from './fault.ts';
export type { PdfAttachment, PdfProfile } from './options.ts';
export type { EmbeddedFile } from './reading/attached-files.ts';
export type { DocumentText } from './reading/document-text.ts';
export type { ReadPdf } from './read-finished-pdf.ts';
