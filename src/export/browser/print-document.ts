import type { CDPSession } from 'puppeteer-core';

/** Where a document is drawn: a page's session and its main frame. */
export interface Frame {
  readonly session: CDPSession;
  readonly frameId: string;
}

/**
 * Puts a whole HTML document into the frame and prints it, tagged and with an outline of its headings. `@page` of the
 * document decides the size and the margins; A4 when it is silent.
 */
export async function printDocument({ session, frameId }: Frame, html: string): Promise<Uint8Array> {
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  await session.send('Page.setDocumentContent', { frameId, html });
  await loaded;
  await loadFonts({ session, frameId });
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    paperWidth: millimetres(210),
    paperHeight: millimetres(297),
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

/**
 * Loads every font that the document declares, also those that only the margins of its pages use. The command runs
 * in a world of its own, which the ban on scripts does not reach and the document cannot see.
 */
async function loadFonts({ session, frameId }: Frame): Promise<void> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName,
  });
  await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: 'Promise.allSettled(Array.from(document.fonts, (font) => font.load())).then(() => {})',
    awaitPromise: true,
  });
}

/** One for all documents of a page: each new one would stay as long as the page, and make every sweep of its memory slower. */
const worldName = 'protokoll';

/** In inches, which printing counts in. */
const millimetres = (length: number): number => length / 25.4;
