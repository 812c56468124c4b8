import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { RunningBrowser } from './launch.ts';
import { PageFault } from './page-crashes.ts';
import { printDocument } from './print-document.ts';
import type { Frame } from './print-document.ts';
import type { SharedFont, SharedFonts } from './shared-fonts.ts';
import { within } from './within.ts';

const closeTimeout = 2_000;
/** Printed documents stay in memory until they are swept out, which takes about as long as printing one. */
const documentsPerSweep = 5;

/** One page of a browser, used for one document at a time. Scripts are off and every request is denied, but for shared fonts. */
export interface PrintPage {
  /** How many documents it has begun. */
  readonly documents: number;
  /** Whether it must not be used again: it failed, was left in the middle of a document, or its browser has ended. */
  isSpoilt(): boolean;
  /**
   * Prints a whole HTML document; gives the bytes of the PDF. Rejects when it cannot, with a `PageFault`, a
   * `BrowserEnded`, a `TimeoutError`, the signal's reason or the browser's refusal.
   */
  print(html: string, limits: PrintLimits): Promise<Uint8Array>;
  /** Removes the page. A browser that does not even answer to that is ended. */
  close(): Promise<void>;
}

export interface PrintLimits {
  /** Milliseconds until the document is given up. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** What pages have in common. */
export interface PageSurroundings {
  readonly fonts: SharedFonts;
  /** Told the address of each request that a document tries, apart from its fonts. */
  readonly deny: (url: string) => void;
}

/** Opens a page of `browser`. Rejects as `print` does; the page is removed then. */
export async function openPage(
  browser: RunningBrowser,
  limits: PrintLimits,
  { fonts, deny }: PageSurroundings,
): Promise<PrintPage> {
  const { ended } = browser;
  const { targetId, crashed } = await within(browser.newPage(), {
    timeoutMs: limits.timeoutMs,
    signals: [ended, limits.signal],
  });
  const moved = new AbortController();
  const limited = <Result>(work: Promise<Result>, { timeoutMs, signal }: PrintLimits) =>
    within(work, { timeoutMs, signals: [ended, crashed, moved.signal, signal] });
  const close = async () => {
    const closed = browser.session.send('Target.closeTarget', { targetId });
    await within(closed, { timeoutMs: closeTimeout, signals: [ended] }).catch(() => browser.close());
  };
  const prepare = async () => {
    const session = await attachTo(targetId, browser);
    session.on('Fetch.requestPaused', (request) => {
      const { url } = request.request;
      const font = fonts.find(url);
      if (font === null) deny(url);
      const answer = font === null ? denyRequest(session, request) : giveFont(session, request, font);
      answer.catch(() => {});
    });
    const [{ frameTree }] = await Promise.all([session.send('Page.getFrameTree'), silence(session)]);
    const frame = { session, frameId: frameTree.frame.id };
    followNavigation(frame, moved);
    return frame;
  };
  const frame = await limited(prepare(), limits).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  let documents = 0;
  let isBusy = false;
  return {
    get documents() {
      return documents;
    },
    isSpoilt: () => isBusy || [ended, crashed, moved.signal].some(({ aborted }) => aborted),
    async print(html, printLimits) {
      documents++;
      isBusy = true;
      const pdf = await limited(printDocument(frame, fonts.takeOut(html)), printLimits);
      isBusy = false;
      if (documents % documentsPerSweep === 0) sweep(frame.session);
      return pdf;
    },
    close,
  };
}

async function attachTo(targetId: string, browser: RunningBrowser): Promise<CDPSession> {
  const { sessionId } = await browser.session.send('Target.attachToTarget', { targetId, flatten: true });
  const session = browser.session.connection()?.session(sessionId);
  if (!session) throw new PageFault({ sv: 'sidan försvann', en: 'the page was lost' });
  return session;
}

function followNavigation({ session, frameId }: Frame, moved: AbortController): void {
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id === frameId) moved.abort(new PageFault(triedToMove));
  });
}

const triedToMove: Bilingual = {
  sv: 'dokumentet försökte byta sida',
  en: 'the document tried to move to another page',
};

/** Turns on what the page must tell, and off what documents must not do. */
async function silence(session: CDPSession): Promise<void> {
  await Promise.all([
    session.send('Page.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
}

/** "No content" leaves a document where it is; a navigation that fails would put an error page in its place. */
async function denyRequest(session: CDPSession, request: Protocol.Fetch.RequestPausedEvent): Promise<void> {
  const { requestId, resourceType } = request;
  if (resourceType === 'Document')
    await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  else await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}

/** Any document may have it: the origin of those that are set, not fetched, is `null`. */
async function giveFont(
  session: CDPSession,
  { requestId }: Protocol.Fetch.RequestPausedEvent,
  { mediaType, base64 }: SharedFont,
): Promise<void> {
  const responseHeaders = [
    { name: 'Content-Type', value: mediaType },
    { name: 'Access-Control-Allow-Origin', value: '*' },
    { name: 'Cache-Control', value: 'max-age=31536000, immutable' },
  ];
  await session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: base64 });
}

/** The page's next document waits for it, the PDF that has just been made does not. */
function sweep(session: CDPSession): void {
  session.send('HeapProfiler.collectGarbage').catch(() => {});
}
