import { appendFile } from 'node:fs/promises';
import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { countDiagnostics } from '../diagnostic-counts.ts';
import { writeChannel } from '../files/write-channel.ts';
import { isChannel } from '../files/write-whole.ts';
import { checkProfileName } from '../notes/known-profiles.ts';
import { stepSummary } from '../reporters/step-summary.ts';
import { messages } from '../texts.ts';
import { pruneBaselines, withoutKnown, writeBaselines } from './baseline-file.ts';
import { findNotes, notesToFix } from './find-notes.ts';
import { fixNotes, showFixes } from './fix-notes.ts';
import { lintAll } from './lint-all.ts';
import type { LintedNote } from './lint-all.ts';
import { lintMessages } from './texts.ts';
import { tellStatistics } from './statistics.ts';
import { watchHistory } from './watch-history.ts';
import { checkTargets, writeReports } from './report-targets.ts';
import type { ReportTarget } from './report-targets.ts';
import type { LintOptions } from './lint-options.ts';

/** `protokoll lint`: findings on standard output, in the order of the notes. */
export async function lintNotes(
  paths: readonly string[],
  options: LintOptions,
  context: Context,
): Promise<ExitStatus> {
  const profile = options.profile ?? null;
  const { notes, told } = await findNotes(paths, options, context);
  await checkProfileName(options.profile, notes, context);
  if (options.printConfig) {
    const { printConfig } = await import('./print-config.ts');
    await printConfig(notes, profile, context);
    return 0;
  }
  await checkTargets(targetsOf(options), notes, context);
  if (options.fixDryRun) {
    await showFixes(notesToFix(notes, told), profile, context);
    return 0;
  }
  if (options.fix) await fixNotes(notesToFix(notes, told), profile, context);
  const history = watchHistory(options, context);
  const { whenNotCompared } = history;
  const linted = await lintAll(
    notes,
    { profile, cache: options.cache ?? true, told, whenNotCompared },
    context,
  );
  if (options.addSuppressions !== undefined) {
    const { addSuppressions } = await import('./add-suppressions.ts');
    await addSuppressions(linted, options.addSuppressions, context);
    return 0;
  }
  if (options.pruneBaseline) await pruneBaselines(linted, context);
  if (options.writeBaseline) {
    await writeBaselines(linted, context);
    return 0;
  }
  return worstStatus(await tellFindings(linted, options, context), history.status());
}

/** Reports what linting found, but for what the baseline knows, and gives the status that it ends with. */
export async function tellFindings(
  linted: readonly LintedNote[],
  options: LintOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io, language } = context;
  const all = options.baseline === false ? linted : await withoutKnown(linted, context);
  const { error: errors, warning: warnings } = countDiagnostics(
    all.flatMap(({ diagnostics }) => diagnostics),
  );
  const reports = options.quiet ? all.map(onlyErrors) : all;
  const { maxWarnings = Infinity } = options;

  const targets = targetsOf(options);
  if (options.statistics) tellStatistics(reports, context);
  await writeReports(
    options.statistics ? targets.filter(({ file }) => file !== null) : targets,
    reports,
    context,
  );
  const pageFile = io.env['GITHUB_STEP_SUMMARY'];
  if (pageFile) {
    const write = (await isChannel(pageFile)) ? writeChannel : appendFile;
    await write(pageFile, stepSummary(reports, { language }));
  }
  if (targets.every(({ format, file }) => format === 'full' || file !== null))
    context.note(messages.summary(reports.length, errors, warnings));
  const known = countAll(linted) - countAll(all);
  if (known > 0) context.note(lintMessages.newAndKnown(countAll(all), known));
  if (warnings > maxWarnings) context.note(messages.tooManyWarnings(warnings, maxWarnings));
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

function countAll(notes: readonly LintedNote[]): number {
  return notes.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
}

function onlyErrors(note: LintedNote): LintedNote {
  const isShown = note.diagnostics.map(({ severity }) => severity === 'error');
  return {
    ...note,
    diagnostics: note.diagnostics.filter((_, nth) => isShown[nth]),
    fingerprints: () => note.fingerprints().filter((_, nth) => isShown[nth]),
  };
}

/** The reports that are asked for. */
function targetsOf({ outputFormat }: LintOptions): readonly ReportTarget[] {
  return outputFormat ?? [{ format: 'full', file: null }];
}
