import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import { embeddedPackage } from './embedded-browser.ts';
import { findPresentBrowser } from './find-browser.ts';
import type { BrowserSearch } from './find-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { thisMachine } from './machine.ts';
import { parseRemoteAddress } from './remote-address.ts';
import { remoteVersion } from './remote-browser.ts';

/** The browser that would print, told apart from any other that prints otherwise. */
export interface BrowserIdentity {
  readonly kind: FoundBrowser['kind'] | 'remote';
  /** Null for the embedded one, which is perhaps not unpacked yet, and for one on another machine. */
  readonly path: string | null;
  /** As it tells itself (`Chromium 153.0.8010.0`); on Windows, where it tells nothing, the size and time of its file. */
  readonly version: string;
}

const patience = 10_000;

/**
 * Finds out which browser would print, without starting or unpacking it; null when the machine has none. `browserUrl` is that
 * of `PrinterOptions`.
 *
 * Throws a `ProtokollError` (exit 2) when a named program cannot be run, and the error of one that does not answer.
 */
export async function identifyBrowser(
  search: BrowserSearch & { readonly browserUrl?: string | undefined },
): Promise<BrowserIdentity | null> {
  if (search.browserUrl !== undefined) {
    const version = await remoteVersion(parseRemoteAddress(search.browserUrl));
    return { kind: 'remote', path: null, version };
  }
  const machine = search.machine ?? thisMachine(search.env);
  const found = findPresentBrowser(search);
  if (found !== null) {
    return { kind: found.kind, path: found.path, version: await versionOf(found.path, search.env) };
  }
  const embedded = embeddedPackage(machine);
  return embedded && { kind: 'embedded', path: null, version: `Chromium ${embedded.version}` };
}

async function versionOf(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (process.platform === 'win32') {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  }
  const { stdout } = await promisify(execFile)(path, ['--version'], { env, timeout: patience });
  return stdout.trim().split('\n', 1)[0]!;
}
