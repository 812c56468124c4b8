import type { Worker } from 'node:worker_threads';

/** This program in another thread, which answers in turn what it is sent. */
export interface WorkingThread<Job, Answer> {
  /** How many it has not answered yet. */
  readonly waiting: () => number;
  /** Rejects when the thread ends before it has an answer, or has ended. */
  readonly take: (job: Job) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Follows a thread that posts one answer for each job. It keeps the program from ending only while it has work. */
export function workingThread<Job, Answer>(worker: Worker): WorkingThread<Job, Answer> {
  const waiting: Waiting<Answer>[] = [];
  let fault: unknown = null;
  const end = (error: unknown) => {
    fault ??= error;
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  worker.on('message', (answer: Answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread has ended')));
  return {
    waiting: () => waiting.length,
    take: (job) =>
      new Promise((resolve, reject) => {
        if (fault !== null) return reject(fault);
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}
