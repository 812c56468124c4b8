import { rm } from 'node:fs/promises';
import type { Bilingual } from '../../model/diagnostic.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch.ts';
import type { RunningBrowser } from './launch.ts';

/** Where browsers come from: started on this machine, or reached on another. */
export interface BrowserSource {
  /** A browser to print in. */
  open(): Promise<RunningBrowser>;
  /** Removes what was made to get them. */
  release(): Promise<void>;
}

export interface SourceOptions {
  /** The program to start; see `findBrowser`. */
  readonly browser?: string | undefined;
  /** Address of a browser that runs already (`ws://…`, `http://host:port`), to be used instead. */
  readonly browserUrl?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly note?: ((message: Bilingual) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Decides where browsers come from. Throws as `findBrowser` does, or for an address that is none. */
export async function browserSource(options: SourceOptions): Promise<BrowserSource> {
  const { browser, browserUrl, env, note, signal } = options;
  if (browserUrl !== undefined) {
    const [{ parseRemoteAddress }, { remoteBrowser }] = await Promise.all([
      import('./remote-address.ts'),
      import('./remote-browser.ts'),
    ]);
    return { open: remoteBrowser(parseRemoteAddress(browserUrl), signal), release: async () => {} };
  }
  const found = await findBrowser({ browser, env, note, signal });
  const { temporaryFolder } = found;
  return {
    open: () => launchBrowser(found, { env, note, signal }),
    async release() {
      if (temporaryFolder !== undefined) await rm(temporaryFolder, { recursive: true, force: true });
    },
  };
}
