import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { ProtokollError } from '../../model/error.ts';

/** Where a browser that somebody else has started can be reached. */
export interface RemoteAddress {
  /** As the user gave it: `ws:` or `wss:` the browser itself, `http:` or `https:` where it tells of itself. */
  readonly url: URL;
  /** For messages: without passwords and keys. */
  readonly shown: string;
}

/** Reads `--browser-url`. Gives a `ProtokollError` (exit 2) when it is no address of that kind. */
export function parseRemoteAddress(text: string): RemoteAddress {
  const url = URL.parse(text);
  if (url === null || !['ws:', 'wss:', 'http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new ProtokollError({
      sv: '--browser-url ska vara ws://… eller http://värd:port till en webbläsare som redan är igång.',
      en: '--browser-url must be ws://… or http://host:port of a browser that is already running.',
    });
  }
  return { url, shown: `${url.protocol}//${url.host}` };
}

/**
 * The WebSocket of the browser. One that is reached by HTTP tells its own at `/json/version`
 * (https://chromedevtools.github.io/devtools-protocol/#endpoints). Rejects when it does not.
 */
export async function webSocketOf({ url }: RemoteAddress, signal: AbortSignal): Promise<URL> {
  if (url.protocol.startsWith('ws')) return url;
  const asked = new URL('json/version', url.href.endsWith('/') ? url : `${url.href}/`);
  asked.search = url.search;
  const { webSocketDebuggerUrl } = (await ask(asked, signal)) as { webSocketDebuggerUrl?: unknown };
  const told = typeof webSocketDebuggerUrl === 'string' ? URL.parse(webSocketDebuggerUrl) : null;
  if (told === null) throw new Error('/json/version');
  // It knows the address that it listens on, which is not always the one that leads to it.
  told.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  told.host = url.host;
  if (told.port !== url.port) told.port = url.port;
  if (told.search === '') told.search = url.search;
  return told;
}

async function ask(url: URL, signal: AbortSignal): Promise<unknown> {
  let response = await fetch(url, { signal });
  // Chromium answers only those who call it by number or as localhost, against DNS rebinding.
  if (response.status === 500 && url.protocol === 'http:' && isIP(url.hostname) === 0) {
    const { address, family } = await lookup(url.hostname);
    url.hostname = family === 6 ? `[${address}]` : address;
    response = await fetch(url, { signal });
  }
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
