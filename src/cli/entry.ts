import { createRequire } from 'node:module';
import * as library from '../index.ts';
import { processIo } from './io.ts';
import { main } from './main.ts';

// From `src/cli`, `dist/cli` and `dist/bundle` alike.
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const io = processIo();
void main(process.argv.slice(2), io, { ...library, version }).then((status) => {
  process.exitCode = status;
  // What was interrupted may still hold the process open; whatever it had to clean up is cleaned up. And where all is
  // written there is nothing to wait for but the collector of garbage.
  if (io.interrupted.aborted || isWritten()) process.exit();
});

function isWritten(): boolean {
  return process.stdout.writableLength === 0 && process.stderr.writableLength === 0;
}
