import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import { isExecutable } from './executable.ts';
import type { FoundBrowser } from './found-browser.ts';
import { findInstalledBrowser } from './installed-browsers.ts';
import { thisMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import { findCachedBrowser } from './puppeteer-cache.ts';

export interface BrowserSearch {
  /** The program to use (`--browser`); wins over all else. */
  readonly browser?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Told, in one line of both languages, what takes time or differs from the ordinary. */
  readonly note?: ((message: Bilingual) => void) | undefined;
  /** Stops the unpacking of the embedded browser. */
  readonly signal?: AbortSignal | undefined;
  /** Only tests name another machine than this. */
  readonly machine?: Machine;
}

/**
 * Finds the browser to print with: the one named by the caller or by `PUPPETEER_EXECUTABLE_PATH`; one in puppeteer's
 * cache; an installed Chrome, Chromium or Edge; else the embedded one, which the first use unpacks.
 *
 * Throws a `ProtokollError`: exit 2 when a named program cannot be run, exit 3 when the machine has no browser.
 */
export async function findBrowser(search: BrowserSearch): Promise<FoundBrowser> {
  const machine = search.machine ?? thisMachine(search.env);
  const present = findPresentBrowser(search);
  if (present !== null) return present;
  const { findEmbeddedBrowser } = await import('./embedded-browser.ts');
  const embedded = await findEmbeddedBrowser(machine, search);
  if (embedded !== null) return embedded;
  throw new ProtokollError(
    {
      sv: 'Ingen webbläsare hittades: installera Google Chrome, Chromium eller Microsoft Edge, eller ange en med --browser.',
      en: 'No browser was found: install Google Chrome, Chromium or Microsoft Edge, or name one with --browser.',
    },
    3,
  );
}

/** As `findBrowser`, without the embedded one; null when there is no other. */
export function findPresentBrowser(search: BrowserSearch): FoundBrowser | null {
  const machine = search.machine ?? thisMachine(search.env);
  const given = search.browser ?? (search.env['PUPPETEER_EXECUTABLE_PATH'] || undefined);
  if (given !== undefined) {
    const source = search.browser === undefined ? 'PUPPETEER_EXECUTABLE_PATH' : '--browser';
    if (isExecutable(given)) return { path: given, kind: 'given' };
    throw new ProtokollError(
      {
        sv: `Webbläsaren ”${given}” (${source}) finns inte eller går inte att köra.`,
        en: `The browser “${given}” (${source}) does not exist or cannot be run.`,
      },
      2,
    );
  }
  const cached = findCachedBrowser(machine);
  if (cached !== null) return { path: cached, kind: 'cache' };
  const installed = findInstalledBrowser(machine);
  return installed === null ? null : { path: installed, kind: 'installed' };
}
