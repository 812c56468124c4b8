import type { Diagnostic } from '../../index.ts';
import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { hasErrors } from '../notes/check-note.ts';
import { shownPath } from '../notes/shown-path.ts';
import { reportFull } from '../reporters/full.ts';
import { hasColour } from '../terminal.ts';
import type { BuiltNote } from './build-note.ts';

export interface TellerOptions {
  readonly quiet: boolean;
  /** Whether a document goes to standard output, and findings must not. */
  readonly isOnStdout: boolean;
}

/** Tells what became of each note, and gives its status. A failure that several notes share is told once. */
export function teller(options: TellerOptions, context: Context): (built: BuiltNote) => ExitStatus {
  const { io, language } = context;
  const told = new Map<string, ExitStatus>();
  const findings = options.isOnStdout ? io.stderr : io.stdout;
  const isShown = ({ severity }: Diagnostic) =>
    severity === 'error' || (severity === 'warning' && !options.quiet);
  return ({ note, text, diagnostics, written, failures, isUnchanged }) => {
    const report = { file: note.shownAs, text, diagnostics: diagnostics.filter(isShown) };
    const colour = hasColour({ ...io, stdout: findings });
    findings.write(reportFull([report], { language, colour, columns: findings.columns }));
    const news = options.quiet || isUnchanged ? [] : written;
    for (const { file } of news) io.stdout.write(`${shownPath(file, io.cwd)}\n`);
    // What fails because it was interrupted is no failure.
    if (io.interrupted.aborted) return 0;
    const statuses = failures.map((failure) => {
      const key = String(failure);
      const status = told.get(key) ?? tellFailure(failure, context);
      told.set(key, status);
      return status;
    });
    return worstStatus(...statuses, hasErrors(diagnostics) ? 1 : 0);
  };
}
