import { createRequire } from 'node:module';
import * as library from '../index.ts';
import { processIo, threadMark } from './io.ts';
import { main } from './main.ts';

// From `src/cli`, `dist/cli` and `dist/bundle` alike.
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = { ...library, version };
if (process.argv[3] === threadMark) void serve();
else void runMain();

async function runMain(): Promise<void> {
  const io = processIo();
  process.exitCode = await main(process.argv.slice(2), io, program);
  // What was interrupted may still hold the process open; whatever it had to clean up is cleaned up. And where all is
  // written there is nothing to wait for but the collector of garbage.
  if (io.interrupted.aborted || isWritten()) process.exit();
}

/** What `processIo` starts this file for in other threads. */
async function serve(): Promise<void> {
  const { serveLint } = await import('./lint/lint-thread.ts');
  if (!serveLint(program)) await runMain();
}

function isWritten(): boolean {
  return process.stdout.writableLength === 0 && process.stderr.writableLength === 0;
}
