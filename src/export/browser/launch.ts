import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'puppeteer-core';
import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import { reasonOf } from '../../model/system-error.ts';
import { removeAbandoned, temporaryName, temporaryPrefix } from '../temporary-names.ts';
import { endOf, watch } from './browser-process.ts';
import { flags } from './flags.ts';
import type { FoundBrowser } from './found-browser.ts';
import { removeAtExit } from './leftovers.ts';
import { followCrashes } from './page-crashes.ts';
import type { PageTarget } from './page-crashes.ts';
import { pipeTransport } from './pipe-transport.ts';
import { startFault } from './start-fault.ts';
import { TimeoutError, within } from './within.ts';

const startTimeout = 30_000;
/** What leaves room for `/org.chromium.Chromium.XXXXXX/SingletonSocket`. */
const longestFolder = 60;

/** A browser that has been started. */
export interface RunningBrowser {
  /** Name and version as it says itself: `HeadlessChrome/153.0.8010.0`. */
  readonly version: string;
  /** Commands to the browser as a whole. */
  readonly session: CDPSession;
  /** A target to print in: the page it started with, then new ones. */
  newPage(): Promise<PageTarget>;
  /** Aborts, with a `BrowserEnded`, when its process has ended or can no longer be reached. */
  readonly ended: AbortSignal;
  /** Ends its processes at once and removes its files. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly note?: ((message: Bilingual) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts a browser with a fresh profile, over pipes, so that it ends when this process does. It has no network. The
 * sandbox is on, except for root on Linux, who cannot have one: that is told through `note`.
 *
 * Throws a `StartFault` when it does not start, and a `ProtokollError` (exit 2) without a folder for it.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<RunningBrowser> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) options.note?.(withoutSandbox);
  const folder = temporaryFolder();
  const forgetFolder = removeAtExit(folder);
  const swept = removeAbandoned(tmpdir(), temporaryPrefix);
  const child = spawn(
    resolve(found.path),
    [...flags, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'profile')}`],
    {
      cwd: folder,
      detached: process.platform !== 'win32',
      env: environmentFor(found, options.env, folder),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  const life = watch(child);
  const close = async () => {
    life.kill();
    await endOf(life);
    await remove(folder);
    forgetFolder();
  };
  try {
    const signals = [life.ended, options.signal];
    const connected = await within(connect(child), { timeoutMs: startTimeout, signals });
    await swept;
    return { ...connected, ended: life.ended, close };
  } catch (error) {
    await close();
    if (options.signal?.aborted) throw error;
    throw startFault(found, life, error instanceof TimeoutError);
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), temporaryName(temporaryPrefix)));
  } catch (error) {
    const { sv, en } = reasonOf(error) ?? { sv: String(error), en: String(error) };
    throw new ProtokollError({
      sv: `Webbläsaren behöver en tillfällig mapp, och i ${tmpdir()} går det inte att skriva (${sv}): sätt TMPDIR till en annan.`,
      en: `The browser needs a temporary folder, and ${tmpdir()} can't be written to (${en}): set TMPDIR to another.`,
    });
  }
}

/** Most often at once, in a third of the time that it takes step by step. */
async function remove(folder: string): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Some process of the browser still writes there.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function environmentFor(found: FoundBrowser, env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return env;
  // What it would leave in the temporary folder or the user's home goes with its profile instead.
  const own: NodeJS.ProcessEnv = {
    ...env,
    // It makes a socket there, whose path the system limits to 107 characters; it works in the folder itself.
    TMPDIR: folder.length > longestFolder ? '.' : folder,
    BREAKPAD_DUMP_LOCATION: folder,
    GSETTINGS_BACKEND: 'memory',
  };
  if (found.libraryPath !== undefined) {
    own['LD_LIBRARY_PATH'] = [found.libraryPath, env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  }
  // Without any font, what the fonts of a document lack is not even drawn as a box.
  if (found.fontsFile !== undefined && !existsSync('/etc/fonts/fonts.conf')) {
    own['FONTCONFIG_FILE'] = found.fontsFile;
  }
  return own;
}

async function connect(
  child: ChildProcess,
): Promise<Pick<RunningBrowser, 'version' | 'session' | 'newPage'>> {
  // Loaded while the browser starts.
  const { browserSession, connectOver } = await import('./connection.ts');
  const connection = connectOver(pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable));
  const [{ product }, session, { targetInfos }] = await Promise.all([
    connection.send('Browser.getVersion'),
    browserSession(connection),
    connection.send('Target.getTargets'),
  ]);
  const pageOf = followCrashes(session);
  let spare = targetInfos.find(({ type }) => type === 'page')?.targetId;
  const newPage = async () => {
    const taken = spare;
    spare = undefined;
    return pageOf(taken ?? (await session.send('Target.createTarget', { url: 'about:blank' })).targetId);
  };
  return { version: product, session, newPage };
}

const withoutSandbox: Bilingual = {
  sv: 'Du är inloggad som administratör (root), och då går webbläsarens eget skydd inte att använda; kör programmet som vanlig användare om du kan.',
  en: 'You are logged in as the administrator (root), where the browser can not use its own protection; run the program as an ordinary user if you can.',
};
