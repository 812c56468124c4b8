import { StartFault } from './start-fault.ts';
import type { RunningBrowser } from './launch.ts';

/** Keeps one browser running: one that has ended is replaced when it is next needed. */
export interface BrowserSupply {
  /** The browser that runs, or a new one. */
  living(): Promise<RunningBrowser>;
  /** Ends it and starts no other. */
  close(): Promise<void>;
}

/** Starts the first browser at once. */
export function supplyBrowser(launch: () => Promise<RunningBrowser>): BrowserSupply {
  let isClosed = false;
  let running = start(launch);

  async function living(): Promise<RunningBrowser> {
    if (isClosed) throw new Error('the printer is closed');
    const current = running;
    const browser = await current.catch(() => null);
    if (browser !== null && !browser.ended.aborted) return browser;
    // Of all that wait, the first one replaces it.
    if (running === current) {
      running = start(async () => {
        await browser?.close();
        return launch();
      });
      return running;
    }
    return living();
  }

  async function close(): Promise<void> {
    isClosed = true;
    await (await running.catch(() => null))?.close();
  }

  return { living, close };
}

/** A start that fails is told to those who ask for the browser. */
function start(launch: () => Promise<RunningBrowser>): Promise<RunningBrowser> {
  const running = persist(launch);
  running.catch(() => {});
  return running;
}

async function persist(launch: () => Promise<RunningBrowser>): Promise<RunningBrowser> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch();
    } catch (error) {
      if (!(error instanceof StartFault) || attempt >= error.tries) throw error;
    }
  }
}
