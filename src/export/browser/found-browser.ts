/** A browser that can be started. */
export interface FoundBrowser {
  /** Absolute path of the program, or as the user gave it. */
  readonly path: string;
  /** Where it was found: named by the user, puppeteer's cache, installed on the machine, or the npm package's. */
  readonly kind: 'given' | 'cache' | 'installed' | 'embedded';
  /** Folder of system libraries that the browser brings along, for its `LD_LIBRARY_PATH`. */
  readonly libraryPath?: string;
  /** The fontconfig file of fonts that the browser brings along, for a machine that has none. */
  readonly fontsFile?: string;
  /** Folder to remove when the browser has been used, since no lasting place could be had. */
  readonly temporaryFolder?: string;
}
