import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { missingIn } from '../build/checked-protocol.ts';
import { hasErrors } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { checkProfileName } from '../notes/known-profiles.ts';
import { findNotes } from './find-notes.ts';
import { watchHistory } from './watch-history.ts';
import { lintAll } from './lint-all.ts';
import type { ReadNote } from './lint-single.ts';
import { tellFindings } from './lint-notes.ts';
import type { LintOptions } from './lint-options.ts';
import { checkTargets } from './report-targets.ts';
import { lintMessages } from './texts.ts';

/** The options of `protokoll ci`. */
export type CiOptions = Pick<
  LintOptions,
  | 'outputFormat'
  | 'maxWarnings'
  | 'profile'
  | 'baseline'
  | 'since'
  | 'staged'
  | 'requireHistory'
  | 'quiet'
  | 'statistics'
>;

/**
 * `protokoll ci`: lints the notes (those of this folder where none are named) and makes the HTML and JSON of each in memory.
 * Nothing is written but the reports that are asked for. In GitHub Actions the findings are shown as its annotations.
 */
export async function checkInCi(
  paths: readonly string[],
  options: CiOptions,
  context: Context,
): Promise<ExitStatus> {
  const { env } = context.io;
  const usual = env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'full';
  const outputFormat = options.outputFormat ?? [{ format: usual, file: null }];
  const { notes, told } = await findNotes(
    paths.length > 0 ? paths : ['.'],
    { ...options, outputFormat },
    context,
  );
  await checkProfileName(options.profile, notes, context);
  await checkTargets(outputFormat, notes, context);
  const failures: Failure[] = [];
  const whenRead = async (read: ReadNote) => {
    await makeDocuments(read, context).catch((error: unknown) => failures.push({ note: read.note, error }));
  };
  const { whenNotCompared, status: historyStatus } = watchHistory(options, context, true);
  const profile = options.profile ?? null;
  const linted = await lintAll(notes, { profile, cache: false, whenRead, told, whenNotCompared }, context);
  const status = await tellFindings(linted, { ...options, outputFormat }, context);
  return worstStatus(status, historyStatus(), ...failures.map((failure) => tellUnmade(failure, context)));
}

/** A note of which no document could be made. */
interface Failure {
  readonly note: Note;
  readonly error: unknown;
}

/** Makes the documents of one note, but for the PDF, which takes a browser. */
async function makeDocuments(
  { parsed, profile, images, config, findings }: ReadNote,
  { library }: Context,
): Promise<void> {
  const { protocol } = parsed;
  if (protocol === null) return;
  const settings = { profile, config };
  const { diagnostics } = library.applySuppressions(findings.faults, findings.suppressions, settings);
  const draft = hasErrors(diagnostics) || protocol.status === 'utkast';
  const missing = missingIn({ protocol, diagnostics });
  for (const medium of ['screen', 'print'] as const)
    await library.renderHtml(protocol, { profile, config, images, draft, medium, missing });
  await library.exportJson(protocol, profile);
}

function tellUnmade({ note, error }: Failure, context: Context): ExitStatus {
  context.note(lintMessages.notBuildable(note.shownAs));
  return tellFailure(error, context);
}
