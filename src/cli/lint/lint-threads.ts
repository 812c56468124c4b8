import type { Context } from '../context.ts';
import { workingThread } from '../working-thread.ts';
import type { LintJob, LintAnswer } from './lint-thread.ts';

/** Threads that notes are linted in. */
export interface LintThreads {
  /** What `lintNote` gives for the note. */
  readonly lint: (job: LintJob) => Promise<LintAnswer>;
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
  const workers = await Promise.all(Array.from({ length: count }, () => start('lint')));
  const threads = workers.map((worker) => workingThread<LintJob, LintAnswer>(worker));
  const waiting: Waiting[] = [];
  const deal = (): void => {
    for (const thread of threads) {
      while (thread.waiting() < notesPerThread && waiting.length > 0) {
        const { job, resolve, reject } = waiting.shift()!;
        thread.take(job).then(resolve, reject);
      }
    }
  };
  return {
    lint: (job) =>
      new Promise<LintAnswer>((resolve, reject) => {
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
  readonly resolve: (answer: LintAnswer) => void;
  readonly reject: (error: unknown) => void;
}
