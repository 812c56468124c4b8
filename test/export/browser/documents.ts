import { PDFDocument } from '@cantoo/pdf-lib';

/** A small document in Swedish. */
export const pageOf = (title: string, content = ''): string =>
  `<!doctype html><html lang="sv"><title>${title}</title><h1>${title}</h1>${content}`;

/** A document that takes a browser years to lay out. */
export const endless = `<!doctype html>${'<div style="columns: 2">'.repeat(60)}x${'</div>'.repeat(60)}`;

/** The title that a PDF carries. */
export async function titleOf(pdf: Uint8Array): Promise<string | undefined> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getTitle();
}
