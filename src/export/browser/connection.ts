import { Connection } from 'puppeteer-core';
import type { CDPSession, ConnectionTransport } from 'puppeteer-core';
import { BrowserEnded } from './browser-process.ts';

/** What the library does not declare: no command has a limit of its own when `timeout` is 0. */
type ConnectionClass = new (
  url: string,
  transport: ConnectionTransport,
  delay: number,
  timeout: number,
) => Connection;

/**
 * Connects to a browser. Puppeteer's own `connect` attaches to all its pages, and each new one waits until that has been
 * answered.
 */
export function connectOver(transport: ConnectionTransport): Connection {
  return new (Connection as unknown as ConnectionClass)('', transport, 0, 0);
}

/** The session for commands to the browser as a whole. Rejects with a `BrowserEnded` when there is no browser any more. */
export async function browserSession(connection: Connection): Promise<CDPSession> {
  const { sessionId } = await connection.send('Target.attachToBrowserTarget');
  const session = connection.session(sessionId);
  if (session === null) throw new BrowserEnded();
  return session;
}
