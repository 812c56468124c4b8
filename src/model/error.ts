/** Which exit code a failed call ends with: 2 could not do the job, 3 the rendering engine failed. */
export type ExitCode = 2 | 3;

/** A fault in the *call* (no such file, unknown option, no browser): one line to the user, no stack trace. */
export class ProtokollError extends Error {
  override readonly name = 'ProtokollError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
