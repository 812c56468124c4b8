import { Readable } from 'node:stream';
import { main } from '../../../src/cli/main.ts';
import * as library from '../../../src/index.ts';
import { startProgram } from './program.ts';
import type { Workshop } from './workshop.ts';

/** What the program says, on both streams, in a process of its own. */
export async function saidByProcess(
  workshop: Workshop,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout, stderr } = await startProgram(workshop, command, env).ended;
  return stdout + stderr;
}

/** What the program says without a process of its own. */
export async function saidHere(
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  let said = '';
  const output = { write: (data: string | Uint8Array) => void (said += Buffer.from(data).toString()) };
  const io = {
    stdin: Readable.from([]),
    stdout: output,
    stderr: output,
    env,
    cwd: folder,
    interrupted: new AbortController().signal,
    threads: null,
    ask: () => Promise.resolve(null),
    askSecret: () => Promise.resolve(null),
    open: () => Promise.resolve(),
  };
  await main(command, io, { ...library, version: '0.0.0' });
  return said;
}
