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
 * The addresses to try, one after the other: as given, and by number. Chromium answers only those who call it by number or as
 * localhost, against DNS rebinding, while a service may go by the name.
 */
export async function addressesOf({ url }: RemoteAddress): Promise<URL[]> {
  const isPlain = url.protocol === 'http:' || url.protocol === 'ws:';
  if (!isPlain || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return [url];
  const found = await lookup(url.hostname).catch(() => null);
  if (found === null) return [url];
  const numbered = new URL(url);
  numbered.hostname = found.family === 6 ? `[${found.address}]` : found.address;
  return [url, numbered];
}

/**
 * The WebSocket of the browser. One that is reached by HTTP tells its own at `/json/version`
 * (https://chromedevtools.github.io/devtools-protocol/#endpoints). Rejects when it does not.
 */
export async function webSocketOf(url: URL, signal: AbortSignal): Promise<URL> {
  if (url.protocol.startsWith('ws')) return url;
  const asked = new URL('json/version', url.href.split(/[?#]/)[0]!.replace(/\/?$/, '/'));
  asked.search = url.search;
  const response = await fetch(asked, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { webSocketDebuggerUrl } = (await response.json()) as {
    webSocketDebuggerUrl?: unknown;
  };
  const told = typeof webSocketDebuggerUrl === 'string' ? URL.parse(webSocketDebuggerUrl) : null;
  if (told === null) throw new Error('/json/version');
  // It knows the address that it listens on, which is not always the one that leads to it.
  const { protocol, host, search } = url;
  const found = new URL(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}${told.pathname}`);
  found.search = told.search || search;
  return found;
}
