import { createRequire } from 'node:module';
import * as library from '../index.ts';
import { worstStatus } from './exit-status.ts';
import { faultOfOutput, processIo, threadMark } from './io.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { libraryWith } from './library.ts';
import { main } from './main.ts';
import { messages } from './texts.ts';

// From `src/cli`, `dist/cli` and `dist/bundle` alike.
const { version, homepage } = createRequire(import.meta.url)('../../package.json') as {
  version: string;
  homepage?: string;
};

const program = libraryWith(library, { version, ...(homepage && { homepage }) });
if (process.argv[3] === threadMark) void serve();
else void runMain();

async function runMain(): Promise<void> {
  const io = ioOrNull();
  if (io === null) {
    tell(messages.noCurrentFolder());
    process.exitCode = 2;
    return;
  }
  // A config module may end the process, or wait for what never comes: that is not to pass for a run that went well.
  let isOver = false;
  process.once('exit', () => {
    if (isOver) return;
    tell(messages.endedEarly());
    process.exitCode = 2;
  });
  const status = await main(process.argv.slice(2), io, program);
  isOver = true;
  const fault = faultOfOutput();
  if (fault !== null)
    tell(messages.outputLost(library.reasonOf(fault) ?? { sv: fault.message, en: fault.message }));
  process.exitCode = fault === null ? status : worstStatus(status, 2);
  // What was interrupted may still hold the process open; whatever it had to clean up is cleaned up. And where all is
  // written there is nothing to wait for but the collector of garbage.
  if (io.interrupted.aborted || isWritten()) process.exit();
}

/** Null in a folder that has been removed. */
function ioOrNull(): Io | null {
  try {
    return processIo();
  } catch (error) {
    if (library.reasonOf(error) === null) throw error;
    return null;
  }
}

function tell(text: library.Bilingual): void {
  process.stderr.write(`protokoll: ${text[chooseLanguage(process.argv.slice(2), process.env)]}\n`);
}

/** What `processIo` starts this file for in other threads. */
async function serve(): Promise<void> {
  const isServing =
    process.argv[2] === 'build'
      ? (await import('./build/finish-thread.ts')).serveFinishing(program)
      : (await import('./lint/lint-thread.ts')).serveLint(program);
  if (!isServing) await runMain();
}

function isWritten(): boolean {
  return process.stdout.writableLength === 0 && process.stderr.writableLength === 0;
}
