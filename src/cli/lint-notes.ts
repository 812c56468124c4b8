import type { Severity } from '../index.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { checkNote, namedProfile } from './notes/check-note.ts';
import { discover } from './notes/discover.ts';
import { reporters } from './reporters/index.ts';
import type { NoteReport } from './reporters/reporter.ts';
import { hasColour } from './terminal.ts';
import { messages } from './texts.ts';

/** The options of `protokoll lint`. */
export interface LintOptions {
  /** A key of `reporters`. */
  readonly outputFormat: string;
  readonly maxWarnings?: number;
  readonly profile?: string;
  readonly stdinFilename?: string;
}

/** `protokoll lint`: findings on standard output, in the order of the notes. */
export async function lintNotes(
  paths: readonly string[],
  options: LintOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io, language } = context;
  const profile = options.profile === undefined ? {} : { profile: namedProfile(options.profile, context) };
  const { notes } = await discover(paths, context, options.stdinFilename);
  const reports: NoteReport[] = [];
  for (const note of notes) {
    if (io.interrupted.aborted) break;
    const { diagnostics, text } = await checkNote(note, profile, context);
    if (diagnostics.length > 0) reports.push({ file: note.shownAs, text, diagnostics });
  }
  const count = (severity: Severity) =>
    reports.flatMap(({ diagnostics }) => diagnostics.filter((finding) => finding.severity === severity))
      .length;
  const warnings = count('warning');
  const { maxWarnings = Infinity } = options;

  io.stdout.write(reporters[options.outputFormat]!(reports, { language, colour: hasColour(io) }));
  if (options.outputFormat === 'full') context.note(messages.summary(notes.length, count('error'), warnings));
  if (warnings > maxWarnings) context.note(messages.tooManyWarnings(warnings, maxWarnings));
  return count('error') > 0 || warnings > maxWarnings ? 1 : 0;
}
