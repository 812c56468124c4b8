import { createContext } from './context.ts';
import { signalStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { tellFailure } from './failure.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { Library } from './library.ts';
import { runProgram } from './program.ts';

/** How long work that was interrupted may take to clean up after itself, in milliseconds. */
const grace = 3000;

/** The whole program: does what the arguments (those after its name) say, and gives what to end with. Never rejects. */
export async function main(argv: readonly string[], io: Io, library: Library): Promise<ExitStatus> {
  const context = createContext(io, library, chooseLanguage(argv, io.env));
  try {
    const status = await Promise.race([runProgram(argv, context), longAfter(io.interrupted)]);
    return io.interrupted.aborted ? signalStatus(io.interrupted.reason) : status;
  } catch (error) {
    // What breaks because it was interrupted is no failure.
    if (io.interrupted.aborted) return signalStatus(io.interrupted.reason);
    return tellFailure(error, context);
  }
}

/** Resolves when the grace after an interruption is over; never without one. */
function longAfter(interrupted: AbortSignal): Promise<ExitStatus> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(resolve, grace, signalStatus(interrupted.reason)).unref();
    interrupted.addEventListener('abort', wait, { once: true });
  });
}
