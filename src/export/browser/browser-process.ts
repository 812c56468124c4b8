import { spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Bilingual } from '../../model/diagnostic.ts';
import { atExit } from './leftovers.ts';

const endTimeout = 5_000;
/** Milliseconds between the end of what it says and that of the process. */
const silence = 500;
const killers: ReadonlySet<NodeJS.Signals> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);

/** What is told of it. */
export const browserEnded: Bilingual = {
  sv: 'webbläsaren avslutades under utskriften',
  en: 'the browser ended during printing',
};

/** The browser ended: it crashed, was killed, or was closed. */
export class BrowserEnded extends Error {
  override readonly name = 'BrowserEnded';
  readonly text: Bilingual = browserEnded;

  constructor() {
    super(browserEnded.en);
  }
}

/** The life of a browser's process. */
export interface Life {
  /** Aborts, with a `BrowserEnded`, when it has ended or can no longer be reached. */
  readonly ended: AbortSignal;
  /** Ends it and the processes it has started, at once. */
  kill(): void;
  /** Whether it was ended from outside, by one of the signals that people and systems end processes with. */
  wasKilled(): boolean;
  /** The end of what it has written to standard error (8 192 characters), or why it could not be started. */
  lastWords(): string;
}

/** Follows a process just started, its fifth stream being what it answers on. It is ended at exit. */
export function watch(child: ChildProcess): Life {
  const ending = new AbortController();
  let words = '';
  let isOurs = false;
  let wasKilled = false;
  child.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-8192)));
  const kill = () => {
    if (ending.signal.aborted) return;
    isOurs = true;
    killGroup(child);
  };
  const forget = atExit(kill);
  const end = () => {
    // The processes it has started outlive a browser that was killed from outside.
    kill();
    forget();
    ending.abort(new BrowserEnded());
  };
  child.once('exit', (_, signal) => {
    wasKilled = !isOurs && signal !== null && killers.has(signal);
    end();
  });
  // One that has died tells how it did in a moment; one that has only fallen silent is ended.
  child.stdio[4]?.once('close', () => setTimeout(kill, silence).unref());
  child.once('error', (error) => {
    words = error.message;
    end();
  });
  return { ended: ending.signal, kill, wasKilled: () => wasKilled, lastWords: () => words };
}

/** Waits until it has ended and writes no files any more; for five seconds at most. */
export async function endOf({ ended }: Life): Promise<void> {
  if (ended.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, endTimeout);
    const onEnd = () => {
      clearTimeout(timer);
      resolve();
    };
    ended.addEventListener('abort', onEnd, { once: true });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
