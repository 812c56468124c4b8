import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { processesIn } from './traces.ts';
import type { Trace } from './traces.ts';
import type { Workshop } from './workshop.ts';

/** The program as it is installed, where it is named; else its source. */
const entry =
  process.env['PROTOKOLL_BIN'] ?? fileURLToPath(new URL('../../../src/cli/entry.ts', import.meta.url));

/** A run of the program that has begun. */
export interface Run {
  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void;
  /** Its browsers and what they have started. */
  browsers(): Trace[];
  readonly ended: Promise<Ended>;
}

/** How a run ended. */
export interface Ended {
  /** Its exit code; 128 and the number of the signal that ended it, as a shell has it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program in the folder of a workshop, with the workshop's place for temporary files. */
export function startProgram(
  { folder, temporary }: Workshop,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Run {
  const env = { ...process.env, TMPDIR: temporary, ...variables };
  const child = spawn(
    process.execPath,
    [entry, ...args, ...(args.includes('--lang') ? [] : ['--lang', 'sv'])],
    { cwd: folder, env },
  );
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk: Buffer) => (written[name] += chunk.toString()));
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ status: code ?? 128 + constants.signals[signal!], ...written });
    });
  });
  return { signal: (name) => void child.kill(name), browsers: () => processesIn(temporary), ended };
}
