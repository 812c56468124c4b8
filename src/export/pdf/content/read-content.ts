import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { MarkIndex } from './mark.ts';
import { identity } from './matrix.ts';
import { PaintedStream } from './painted-stream.ts';
import { Resources } from './resources.ts';
import { scanContent } from './scan-content.ts';
import type { PaintedContent } from './painted-content.ts';

/** Reads the content of all pages: what each of the marks shows, and what must become an artifact. */
export function readContent(catalog: PDFDict, marks: MarkIndex): PaintedContent {
  const content: PaintedContent = { marks, resources: new Resources(), streams: new Map(), runs: [] };
  for (const page of pagesBelow(catalog.get(PDFName.of('Pages')), catalog)) {
    const stream = PaintedStream.ofPage(page, catalog.context.lookup(page, PDFDict));
    scanContent(content, stream, identity, null);
  }
  return content;
}

function pagesBelow(node: unknown, catalog: PDFDict): PDFRef[] {
  if (!(node instanceof PDFRef)) return [];
  const kids = catalog.context.lookup(node, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray);
  return kids === undefined ? [node] : kids.asArray().flatMap((kid) => pagesBelow(kid, catalog));
}
