import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { missingIn } from '../build/draft.ts';
import { checkNote, hasErrors, namedProfile } from '../notes/check-note.ts';
import type { CheckOptions } from '../notes/check-note.ts';
import { discover } from '../notes/discover.ts';
import type { Note } from '../notes/discover.ts';
import { lintAll } from './lint-all.ts';
import { tellFindings } from './lint-notes.ts';
import type { LintOptions } from './lint-notes.ts';
import { checkTargets } from './report-targets.ts';
import { lintMessages } from './texts.ts';

/** The options of `protokoll ci`. */
export type CiOptions = Pick<LintOptions, 'outputFormat' | 'maxWarnings' | 'profile' | 'baseline'>;

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
  const profile = options.profile === undefined ? null : namedProfile(options.profile, context);
  const { notes } = await discover(paths.length > 0 ? paths : ['.'], context);
  const usual = env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'full';
  const outputFormat = options.outputFormat ?? [{ format: usual, file: null }];
  checkTargets(outputFormat, notes, context);
  const linted = await lintAll(notes, { profile, cache: false }, context);
  const status = await tellFindings(linted, { ...options, outputFormat }, context);
  const statuses: ExitStatus[] = [];
  for (const note of notes) {
    if (context.io.interrupted.aborted) break;
    statuses.push(await tryBuild(note, profile ? { profile } : {}, context));
  }
  return worstStatus(status, ...statuses);
}

/** Makes the documents of one note without a browser; its findings are told already. */
async function tryBuild(note: Note, options: CheckOptions, context: Context): Promise<ExitStatus> {
  const { library } = context;
  try {
    const checked = await checkNote(note, options, context);
    const { protocol, profile, config, images, diagnostics } = checked;
    if (protocol === null) return 0;
    const draft = hasErrors(diagnostics) || protocol.status === 'utkast';
    const missing = missingIn({ ...checked, protocol, draft });
    for (const medium of ['screen', 'print'] as const)
      await library.renderHtml(protocol, { profile, config, images, draft, medium, missing });
    await library.exportJson(protocol, profile);
    return 0;
  } catch (error) {
    context.note(lintMessages.notBuildable(note.shownAs));
    return tellFailure(error, context);
  }
}
