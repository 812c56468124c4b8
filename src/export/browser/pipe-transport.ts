import type { ConnectionTransport } from 'puppeteer-core';
import type { Readable, Writable } from 'node:stream';

/** Carries the messages of the DevTools protocol, JSON ended by NUL, over two pipes. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.destroy(),
  };
  // A browser that has died closes the pipes; that it has is told by `onclose`.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});
  fromBrowser.once('close', () => transport.onclose?.());

  let started: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...started, chunk.subarray(start, end)]).toString('utf8');
      started = [];
      start = end + 1;
      // One message a turn: an answer is acted upon before the event that follows it.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (start < chunk.length) started.push(chunk.subarray(start));
  });
  return transport;
}
