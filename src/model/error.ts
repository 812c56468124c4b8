import type { Bilingual } from './diagnostic.ts';

/** Which exit code a failed call ends with: 2 could not do the job, 3 the rendering engine failed. */
export type ExitCode = 2 | 3;

/** A fault in the *call* (no such file, unknown option, no browser): one line to the user for each thing that is wrong, no stack trace. */
export class ProtokollError extends Error {
  override readonly name = 'ProtokollError';
  readonly exitCode: ExitCode;
  /** The message in both languages of the program; `message` is the Swedish one. */
  readonly text: Bilingual;
  /** What else is wrong, a line each. */
  readonly others: readonly Bilingual[];

  /** One text stands for both languages where it already is in the one that is asked for. */
  constructor(text: string | Bilingual, exitCode: ExitCode = 2, others: readonly Bilingual[] = []) {
    const both = typeof text === 'string' ? { sv: text, en: text } : text;
    super(both.sv);
    this.text = both;
    this.exitCode = exitCode;
    this.others = others;
  }
}
