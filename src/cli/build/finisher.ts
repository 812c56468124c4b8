import type { Worker } from 'node:worker_threads';
import { ProtokollError } from '../../index.ts';
import type { FinishedPdf, FinishOptions } from '../../index.ts';
import type { Context } from '../context.ts';
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
  let thread: FinishThread | null = null;
  const begin = async () => {
    if (io.threads === null || io.threads.count < 2) return;
    // One that does not start is no loss.
    const worker = await io.threads.start('build').catch(() => null);
    if (worker !== null) thread = toThread(worker);
  };
  return {
    async finish(raw, options) {
      if (++count === beforeThread) void begin();
      if (thread === null) return library.finishPdf(raw, options);
      const job = { raw: await raw, options };
      if (thread.waiting() >= mostWaiting) return library.finishPdf(job.raw, options);
      const answer = await thread.take(job);
      // It ended: what it was given is whole.
      if (answer === null) return library.finishPdf(job.raw, options);
      if ('finished' in answer) return answer.finished;
      throw new ProtokollError(answer.text, answer.exitCode);
    },
    async close() {
      await thread?.end();
    },
  };
}

interface FinishThread {
  /** How many it has to finish. */
  waiting(): number;
  /** Null when it has ended, or ends, before it has an answer. */
  take(job: FinishJob): Promise<FinishAnswer | null>;
  end(): Promise<unknown>;
}

function toThread(worker: Worker): FinishThread {
  const waiting: ((answer: FinishAnswer | null) => void)[] = [];
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    for (const resolve of waiting.splice(0)) resolve(null);
  };
  worker.on('message', (answer: FinishAnswer) => {
    waiting.shift()?.(answer);
    // The program ends when there is nothing left for it to do.
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', end);
  return {
    waiting: () => waiting.length,
    take: (job) =>
      new Promise((resolve) => {
        if (hasEnded) return resolve(null);
        waiting.push(resolve);
        worker.ref();
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}
