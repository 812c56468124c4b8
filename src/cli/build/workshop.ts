import type { Bilingual } from '../../index.ts';
import type { Context } from '../context.ts';
import type { BuildOptions } from './build-options.ts';
import { openFinisher } from './finisher.ts';
import type { Finisher } from './finisher.ts';
import { progressOn } from './progress.ts';
import type { Progress } from './progress.ts';
import { sharedPrinter } from './shared-printer.ts';
import type { SharedPrinter } from './shared-printer.ts';

/** What runs are made with, and one leaves to the next. */
export interface Workshop {
  readonly printer: SharedPrinter;
  readonly finisher: Finisher;
  readonly progress: Progress;
  /** Tells the user something, unless it is to be quiet. */
  readonly note: (message: Bilingual) => void;
  /** What tells the browser that prints from others; null when there is none that answers. Asked once. */
  browserIdentity(): Promise<string | null>;
  /** Ends the browser, and the thread beside it. */
  close(): Promise<void>;
}

export function openWorkshop(options: BuildOptions, context: Context): Workshop {
  const { io, library, language } = context;
  const { browser, browserUrl, quiet = false } = options;
  const progress = progressOn(io, language);
  const note = (message: Bilingual) => {
    if (!quiet) progress.giveWay(() => context.note(message));
  };
  const printer = sharedPrinter({ browser, browserUrl, pages: options.jobs }, note, context);
  const finisher = openFinisher(context);
  let identity: Promise<string | null> | null = null;
  const identify = async () => {
    // Why there is none, the printing tells.
    const found = await library.identifyBrowser({ browser, browserUrl, env: io.env }).catch(() => null);
    return found?.version ?? null;
  };
  return {
    printer,
    finisher,
    progress,
    note,
    browserIdentity: () => (identity ??= identify()),
    async close() {
      progress.end();
      await Promise.all([printer.close(), finisher.close()]);
    },
  };
}
