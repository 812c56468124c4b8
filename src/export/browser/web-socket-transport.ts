import type { ConnectionTransport } from 'puppeteer-core';
import { BrowserEnded } from './browser-process.ts';

/** A way to a browser on another machine. */
export interface WebSocketTransport extends ConnectionTransport {
  /** Aborts, with a `BrowserEnded`, when the connection is lost or closed. */
  readonly ended: AbortSignal;
}

/** Opens a way for the messages of the DevTools protocol. Rejects when it can't be opened, or not before `signal`. */
export function webSocketTransport(url: URL, signal: AbortSignal): Promise<WebSocketTransport> {
  signal.throwIfAborted();
  const socket = new WebSocket(url);
  const ending = new AbortController();
  const transport: WebSocketTransport = {
    ended: ending.signal,
    send: (message) => socket.send(message),
    close: () => socket.close(),
  };
  socket.addEventListener('close', () => {
    // Those who wait for answers are told by this, before that there will be none.
    ending.abort(new BrowserEnded());
    transport.onclose?.();
  });
  socket.addEventListener('message', ({ data }: MessageEvent) => transport.onmessage?.(String(data)));
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      socket.close();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    socket.addEventListener('open', () => {
      signal.removeEventListener('abort', giveUp);
      resolve(transport);
    });
    socket.addEventListener('error', () => reject(new Error('WebSocket')));
  });
}
