import { ProtokollError } from '../../index.ts';
import type { FinishedPdf, FinishOptions } from '../../index.ts';
import type { Context } from '../context.ts';
import { workingThread } from '../working-thread.ts';
import type { WorkingThread } from '../working-thread.ts';
import type { FinishAnswer, FinishJob } from './finish-thread.ts';

/** Finishes the printed documents of a run. */
export interface Finisher {
  /** As the library's `finishPdf`. */
  readonly finish: (raw: Promise<Uint8Array>, options: FinishOptions) => Promise<FinishedPdf>;
  /** Ends its thread. */
  readonly close: () => Promise<void>;
}

/**
 * Fewer are finished sooner than a thread has started. What is kept compiled of the program for the next run is what finishing these
 * takes.
 */
const beforeThread = 6;

/** What is more than this waits no longer for the thread. */
const mostWaiting = 3;

/** A finisher for a run: a long one finishes in a thread of its own, so that the browser need not wait for what to print. */
export function openFinisher({ io, library }: Pick<Context, 'io' | 'library'>): Finisher {
  let count = 0;
  let thread: WorkingThread<FinishJob, FinishAnswer> | null = null;
  const begin = async () => {
    if (io.threads === null || io.threads.count < 2) return;
    // One that does not start is no loss.
    const worker = await io.threads.start('build').catch(() => null);
    if (worker !== null) thread = workingThread(worker);
  };
  return {
    async finish(raw, options) {
      if (++count === beforeThread) void begin();
      if (thread === null) return library.finishPdf(raw, options);
      const job = { raw: await raw, options };
      if (thread.waiting() >= mostWaiting) return library.finishPdf(job.raw, options);
      const answer = await thread.take(job).catch(() => null);
      // The thread ended: what it was given is whole.
      if (answer === null) return library.finishPdf(job.raw, options);
      if ('finished' in answer) return answer.finished;
      throw new ProtokollError(answer.text, answer.exitCode);
    },
    async close() {
      await thread?.end();
    },
  };
}
