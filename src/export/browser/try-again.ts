import { setTimeout as pause } from 'node:timers/promises';
import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import { BrowserEnded, browserEnded } from './browser-process.ts';
import { PageFault } from './page-crashes.ts';
import { StartFault } from './start-fault.ts';
import { TimeoutError } from './within.ts';

/** How many times a document is tried. A hang costs all the time that it is given; what ends at once costs little. */
const tries = {
  hang: 2,
  page: 6,
  /** A browser may be killed from outside again and again, which is no fault of the documents in it. */
  browser: 20,
} as const;

/** Milliseconds before the next try. */
const settling = 150;

/**
 * So many documents in a row, each tried to the end, are lost to browsers that end or don't start, before none is hoped for
 * any more: whoever kills one now and then has long stopped.
 */
const lostBeforeGivingUp = 8;

/** Prints a document by a function that may be called again; see `tryAgain`. */
export type TryAgain = (print: () => Promise<Uint8Array>, signal?: AbortSignal) => Promise<Uint8Array>;

/**
 * Prints documents, each again when its page or browser hangs or comes to an end. Rejects with a `ProtokollError` (exit 3)
 * that names the cause, or the signal's reason. When one document after another is lost because no browser lasts, those that
 * are left are no longer tried, so that a thousand of them fail as soon as one would.
 */
export function tryAgain(): TryAgain {
  let lostInARow = 0;
  return async (print, signal) => {
    if (lostInARow >= lostBeforeGivingUp) throw notTried();
    try {
      const bytes = await tryOne(print, signal);
      lostInARow = 0;
      return bytes;
    } catch (error) {
      if (error instanceof StartFault || error instanceof LostToBrowser) lostInARow++;
      throw error;
    }
  };
}

async function tryOne(print: () => Promise<Uint8Array>, signal?: AbortSignal): Promise<Uint8Array> {
  const faults = { hang: 0, page: 0, browser: 0 };
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await print();
    } catch (error) {
      if (signal?.aborted || error instanceof ProtokollError) throw error;
      const kind = kindOf(error);
      faults[kind]++;
      if (faults[kind] < tries[kind]) {
        // Commands fail at once in a browser that has died, a moment before it is known that it has.
        await pause(settling);
        continue;
      }
      throw notPrinted(error);
    }
  }
}

function kindOf(error: unknown): keyof typeof tries {
  if (error instanceof BrowserEnded) return 'browser';
  return error instanceof TimeoutError ? 'hang' : 'page';
}

/** A document that no browser lasted for. */
class LostToBrowser extends ProtokollError {}

function notPrinted(error: unknown): ProtokollError {
  const cause = causeOf(error);
  const message = {
    sv: `Dokumentet gick inte att skriva ut: ${cause.sv}.`,
    en: `The document could not be printed: ${cause.en}.`,
  };
  return cause === browserEnded ? new LostToBrowser(message, 3) : new ProtokollError(message, 3);
}

/** What Chromium says of pages that are too many or too heavy for it, without saying so. */
const printingFailed: Bilingual = {
  sv: 'webbläsaren gav upp, som den gör när ett dokument är för stort; dela anteckningarna på flera filer',
  en: 'the browser gave up, as it does when a document is too large; part the notes into several files',
};

function notTried(): ProtokollError {
  return new ProtokollError(
    {
      sv: `Dokumentet prövades inte: webbläsaren klarade inget av de ${lostBeforeGivingUp} före det. Kör "protokoll doctor".`,
      en: `The document was not tried: the browser managed none of the ${lostBeforeGivingUp} before it. Run "protokoll doctor".`,
    },
    3,
  );
}

function causeOf(error: unknown): Bilingual {
  if (error instanceof TimeoutError) {
    return { sv: 'webbläsaren blev inte klar i tid', en: 'the browser was not done in time' };
  }
  if (error instanceof BrowserEnded || error instanceof PageFault) return error.text;
  const reason = (error as Error).message.split('\n', 1)[0] ?? '';
  // So puppeteer says, where a browser dies under a command.
  if (/\b(?:Target|Session) closed/.test(reason)) return browserEnded;
  if (/Printing failed/.test(reason)) return printingFailed;
  return { sv: reason, en: reason };
}
