import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';

/** Where text and documents are written. */
export interface Output {
  write(data: string | Uint8Array): unknown;
  /** Whether a person reads it as it is written. */
  readonly isTTY?: boolean;
  /** How many characters a line holds, where a person reads it. */
  readonly columns?: number;
}

/** Threads of the machine. */
export interface Threads {
  /** How many work at the same time. */
  readonly count: number;
  /** Starts this program in one of them, to do what it is sent: `lint` notes, or finish the documents of a `build`. */
  readonly start: (command: 'lint' | 'build') => Promise<Worker>;
}

/** What a program has around it. `main` touches nothing of the process but this. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from, an absolute path. */
  readonly cwd: string;
  /** Aborts on SIGINT or SIGTERM, with the name of the signal as reason. */
  readonly interrupted: AbortSignal;
  /** Threads that run this program too; null for none. */
  readonly threads: Threads | null;
  /** Shows a file in the program that the user has for it. */
  open(file: string): Promise<void>;
  /** Asks for a line in the terminal; null when there is no one to ask. */
  ask(question: string): Promise<string | null>;
  /** Asks for what must not be seen as it is typed; null when there is no one to ask. */
  askSecret(question: string): Promise<string | null>;
}

/** The surroundings of this process. A second signal ends it at once. */
export function processIo(): Io {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interruption.abort(signal));
  }
  // A reader that has seen enough (`| head`) is no fault, and what else is wrong `faultOfOutput` tells.
  process.stdout.on('error', (error) => (firstFault ??= error));
  process.stderr.on('error', () => {});
  return {
    // Node makes the stream when it is asked for.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    interrupted: interruption.signal,
    threads: { count: Math.min(availableParallelism(), mostThreads), start: startThread },
    open: openFile,
    ask: askLine,
    askSecret: (question) => askInTerminal(question, interruption),
  };
}

/** Of standard output. Node forgets it, so that the process can write again. */
let firstFault: NodeJS.ErrnoException | null = null;

/** Why what was written to standard output did not get there; null when all did, or the reader wanted no more. */
export function faultOfOutput(): Error | null {
  const fault: NodeJS.ErrnoException | null = firstFault ?? process.stdout.errored;
  return fault?.code === 'EPIPE' ? null : fault;
}

/** More of them wait for the thread that hands out the work. */
const mostThreads = 8;

/** What the program sees in place of arguments where it runs in another thread. */
export const threadMark = '#tråd';

async function startThread(command: 'lint' | 'build'): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  return new Worker(realpathSync(process.argv[1]!), { argv: [command, threadMark] });
}

async function askLine(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const { createInterface } = await import('node:readline/promises');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await asking.question(question);
  } finally {
    asking.close();
  }
}

async function askInTerminal(question: string, interruption: AbortController): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const { askSecret } = await import('./sign/ask-secret.ts');
  process.stderr.write(question);
  const answer = await askSecret(process.stdin);
  process.stderr.write('\n');
  // The terminal sends no signal while it hides what is typed.
  if (answer === null) interruption.abort('SIGINT');
  return answer;
}

async function openFile(file: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [command, ...options] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command!, [...options, file], { detached: true, stdio: 'ignore' });
  // Nothing to open it with (a server, a container) is no reason to fail: the file is written and named.
  opener.on('error', () => {});
  opener.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};
