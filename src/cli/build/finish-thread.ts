import { parentPort } from 'node:worker_threads';
import { ProtokollError } from '../../index.ts';
import type { Bilingual, ExitCode, FinishedPdf, FinishOptions } from '../../index.ts';
import type { Library } from '../library.ts';

/** A printed document to be finished in another thread. */
export interface FinishJob {
  readonly raw: Uint8Array;
  readonly options: FinishOptions;
}

/** What came of it; a `ProtokollError` as what makes it. */
export type FinishAnswer =
  { readonly finished: FinishedPdf } | { readonly text: Bilingual; readonly exitCode: ExitCode };

/**
 * Finishes the documents that the main thread sends, one by one. Gives false, and does nothing, in the main thread itself. A fault of
 * the program ends the thread.
 */
export function serveFinishing(library: Library): boolean {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (job: FinishJob) => {
    last = last.then(async () => parentPort?.postMessage(await answerTo(job, library)));
  });
  return parentPort !== null;
}

async function answerTo({ raw, options }: FinishJob, library: Library): Promise<FinishAnswer> {
  try {
    return { finished: await library.finishPdf(raw, options) };
  } catch (error) {
    if (!(error instanceof ProtokollError)) throw error;
    return { text: error.text, exitCode: error.exitCode };
  }
}
