import type { Worker } from 'node:worker_threads';
import type { Context } from '../context.ts';
import type { LintJob, LintResult } from './lint-thread.ts';

/** Threads that notes are linted in. */
export interface LintThreads {
  /** What `lintNote` gives for the note. */
  readonly lint: (job: LintJob) => Promise<LintResult>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** Fewer notes a thread are linted sooner than it has started. */
const notesForThread = 32;

/** As many notes are with a thread at a time, so that it never waits for the next. */
const notesPerThread = 3;

/** Starts threads to lint about `noteCount` notes; null where it doesn't pay, or where there are none to start. */
export async function startLintThreads(noteCount: number, { io }: Context): Promise<LintThreads | null> {
  const count = Math.min(io.threads?.count ?? 0, Math.floor(noteCount / notesForThread));
  if (io.threads === null || count < 2) return null;
  const { start } = io.threads;
  const threads = (await Promise.all(Array.from({ length: count }, () => start('lint')))).map(toThread);
  const waiting: Waiting[] = [];
  const deal = (): void => {
    for (const thread of threads) {
      while (thread.jobs.length < notesPerThread && waiting.length > 0) thread.take(waiting.shift()!);
    }
  };
  return {
    lint: (job) =>
      new Promise<LintResult>((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        deal();
      }).finally(deal),
    close: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

interface Waiting {
  readonly job: LintJob;
  readonly resolve: (result: LintResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  /** Those that it works on, in the order in which it was given them. */
  readonly jobs: readonly Waiting[];
  readonly take: (waiting: Waiting) => void;
  readonly end: () => Promise<unknown>;
}

function toThread(worker: Worker): Thread {
  const jobs: Waiting[] = [];
  worker.on('message', (result: LintResult) => jobs.shift()!.resolve(result));
  worker.on('error', (error) => jobs.splice(0).forEach(({ reject }) => reject(error)));
  return {
    jobs,
    take: (waiting) => {
      jobs.push(waiting);
      worker.postMessage(waiting.job);
    },
    end: () => worker.terminate(),
  };
}
