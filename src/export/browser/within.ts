/** What may put an end to some work before it is done. */
export interface Limits {
  /** Milliseconds until it is given up. */
  readonly timeoutMs: number;
  /** Any of these ends it, with its reason. */
  readonly signals: readonly (AbortSignal | undefined)[];
}

/** The work took longer than it was given. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * The result of the work, unless the time or a signal ends it first: rejects with a `TimeoutError` or the signal's
 * reason. The work itself cannot be stopped; what it does later is nobody's concern. Nothing of it is kept when it is
 * over, as `Promise.race` with a long-lived promise would.
 */
export function within<Result>(work: Promise<Result>, { timeoutMs, signals }: Limits): Promise<Result> {
  const watched = signals.filter((signal) => signal !== undefined);
  return new Promise((resolve, reject) => {
    const stop = (reason: unknown) => {
      clearTimeout(timer);
      for (const signal of watched) signal.removeEventListener('abort', abort);
      reject(reason);
    };
    const abort = (event: Event) => stop((event.target as AbortSignal).reason);
    const timer = setTimeout(() => stop(new TimeoutError(`not done in ${timeoutMs} ms`)), timeoutMs);
    for (const signal of watched) {
      if (signal.aborted) stop(signal.reason);
      else signal.addEventListener('abort', abort);
    }
    work.then((result) => {
      resolve(result);
      stop(undefined);
    }, stop);
  });
}
