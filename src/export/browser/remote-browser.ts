import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'puppeteer-core';
import { ProtokollError } from '../../model/error.ts';
import type { RunningBrowser } from './launch.ts';
import { followCrashes } from './page-crashes.ts';
import { addressesOf, webSocketOf } from './remote-address.ts';
import type { RemoteAddress } from './remote-address.ts';
import { webSocketTransport } from './web-socket-transport.ts';
import type { WebSocketTransport } from './web-socket-transport.ts';
import { within } from './within.ts';

const connectTimeout = 10_000;
const closeTimeout = 2_000;
/** Milliseconds between the attempts to reach a browser that has answered before, and may be on its way up again. */
const pauses = [250, 500, 1000, 2000, 4000];

/** Connects to the browser each time it is called, as `launchBrowser` starts one. */
export type ConnectToBrowser = () => Promise<RunningBrowser>;

/**
 * Prepares connections to a browser that somebody else has started and others use too. All is done in a context of its own,
 * without network, which goes when it is closed or this process ends; the browser stays. Lost connections are made anew.
 *
 * A connection rejects with a `ProtokollError` (exit 3) when there is no browser, or when it is no longer the same version,
 * so that what is printed is what one browser prints.
 */
export function remoteBrowser(address: RemoteAddress, signal?: AbortSignal): ConnectToBrowser {
  let version: string | null = null;
  let wasReached = false;
  return async () => {
    const browser = await persist(() => connect(address, signal), wasReached ? pauses : [], signal).catch(
      (error: unknown) => {
        wasReached = false;
        if (signal?.aborted) throw error;
        throw unreachable(address, error);
      },
    );
    wasReached = true;
    version ??= browser.version;
    if (browser.version === version) return browser;
    await browser.close();
    throw anotherVersion(address, version, browser.version);
  };
}

/** The version of the browser, as documents name it: `HeadlessChrome/153.0.8010.0`. Rejects as `remoteBrowser`. */
export async function remoteVersion(address: RemoteAddress): Promise<string> {
  const browser = await remoteBrowser(address)();
  await browser.close();
  return browser.version;
}

async function persist<Result>(
  work: () => Promise<Result>,
  [next, ...later]: readonly number[],
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (next === undefined || signal?.aborted) throw error;
    await pause(next, undefined, { signal });
    return persist(work, later, signal);
  }
}

async function connect(address: RemoteAddress, stop?: AbortSignal): Promise<RunningBrowser> {
  const signal = AbortSignal.any([AbortSignal.timeout(connectTimeout), ...(stop ? [stop] : [])]);
  const transport = await transportTo(await addressesOf(address), signal);
  const { browserSession, connectOver } = await import('./connection.ts');
  const connection = connectOver(transport);
  const { ended } = transport;
  const limits = { timeoutMs: connectTimeout, signals: [ended, stop] };
  try {
    const [{ product }, session, browserContextId] = await within(
      Promise.all([
        connection.send('Browser.getVersion'),
        browserSession(connection),
        ownContext(connection),
      ]),
      limits,
    );
    const pageOf = followCrashes(session);
    return {
      version: product,
      session,
      ended,
      async newPage() {
        const target = {
          url: 'about:blank',
          browserContextId,
          newWindow: true,
        };
        return pageOf((await session.send('Target.createTarget', target)).targetId);
      },
      async close() {
        const disposed = session.send('Target.disposeBrowserContext', {
          browserContextId,
        });
        await within(disposed, {
          timeoutMs: closeTimeout,
          signals: [ended],
        }).catch(() => {});
        connection.dispose();
      },
    };
  } catch (error) {
    connection.dispose();
    throw error;
  }
}

/** A way to the browser by the first of the addresses that leads to it. */
async function transportTo(
  [url, ...others]: readonly URL[],
  signal: AbortSignal,
): Promise<WebSocketTransport> {
  try {
    return await webSocketTransport(await webSocketOf(url!, signal), signal);
  } catch (error) {
    if (others.length === 0 || signal.aborted) throw error;
    return transportTo(others, signal);
  }
}

/** Storage of its own and a proxy that nobody listens at, as in `flags.ts`. The browser removes it when the connection is lost. */
async function ownContext(connection: Connection): Promise<string> {
  const { browserContextId } = await connection.send('Target.createBrowserContext', {
    disposeOnDetach: true,
    proxyServer: 'http://127.0.0.1:9',
    proxyBypassList: '<-loopback>',
  });
  return browserContextId;
}

function unreachable({ shown }: RemoteAddress, error: unknown): ProtokollError {
  const reason = bracketedReason(error);
  return new ProtokollError(
    {
      sv: `Webbläsaren på ${shown} (--browser-url) går inte att nå${reason}.`,
      en: `The browser at ${shown} (--browser-url) can't be reached${reason}.`,
    },
    3,
  );
}

/** What the system says, in brackets; nothing where it says nothing of use. */
function bracketedReason(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: unknown } };
  const reason = typeof cause?.code === 'string' ? cause.code : message;
  return /^(E[A-Z_]+|HTTP \d+|\/json\/version)$/.test(reason) ? ` (${reason})` : '';
}

function anotherVersion({ shown }: RemoteAddress, before: string, now: string): ProtokollError {
  return new ProtokollError(
    {
      sv: `Webbläsaren på ${shown} var ${before} och är nu ${now}; kör igen när alla är samma version.`,
      en: `The browser at ${shown} was ${before} and is now ${now}; run again when all are the same version.`,
    },
    3,
  );
}
