import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { ProtokollError } from '../../index.ts';
import { pathKey } from '../files/path-key.ts';
import { refuseForeign } from '../files/refuse-foreign.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Context } from '../context.ts';
import type { Note } from '../notes/discover.ts';
import { shownPath } from '../notes/shown-path.ts';
import { reporters, reportFormats } from '../reporters/index.ts';
import { pathFromRoot } from '../reporters/from-root.ts';
import type { ReportFormat } from '../reporters/index.ts';
import type { LintReport } from '../reporters/reporter.ts';
import { hasColour } from '../terminal.ts';
import { messages } from '../texts.ts';
import { lintMessages } from './texts.ts';

/** Findings in one format, for one place. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** As given; null for standard output. */
  readonly file: string | null;
}

/** Reads a value of `--output-format` (`sarif`, `sarif:report.sarif`, `sarif:-`) after the `earlier` ones. */
export function parseTarget(value: string, earlier: readonly ReportTarget[] = []): ReportTarget[] {
  const [name, ...path] = value.split(':');
  const format = reportFormats.find((known) => known === name);
  const file = path.length === 0 ? null : path.join(':');
  if (format === undefined || file === '') throw new InvalidArgumentError(reportFormats.join(', '));
  return [...earlier, { format, file: file === '-' ? null : file }];
}

/**
 * Rejects with a `ProtokollError` before any work when a report can't go where it is to: to a file of its own, a new one or a report
 * of an earlier run.
 */
export async function checkTargets(
  targets: readonly ReportTarget[],
  notes: readonly Note[],
  context: Context,
): Promise<void> {
  const { io, say } = context;
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new ProtokollError(say(lintMessages.oneReport()));
  const files = targets.flatMap(({ file }) => (file === null ? [] : [resolve(io.cwd, file)]));
  if (files.length === 0) return;
  const noteKeys = new Set(notes.filter(({ isStdin }) => !isStdin).map(({ file }) => pathKey(file)));
  const taken = new Set<string>();
  for (const path of files) {
    const key = pathKey(path);
    const shown = shownPath(path, io.cwd);
    if (noteKeys.has(key)) throw new ProtokollError(say(messages.overwritesNote(shown)));
    await refuseForeign(path, context);
    if (taken.has(key)) throw new ProtokollError(say(lintMessages.sameReport(shown)));
    taken.add(key);
  }
}

/** Findings with the file that they are about: an absolute path, or null for none that a repository may hold. */
export interface PlacedReport extends LintReport {
  readonly path: string | null;
}

/** The formats that services read, which look files up from the root of the repository. */
const servicesRead: ReadonlySet<ReportFormat> = new Set(['github', 'gitlab', 'sarif', 'junit']);

function fromRoot(report: PlacedReport, env: Context['io']['env']): LintReport {
  const path = report.path === null ? null : pathFromRoot(report.path, env);
  const { file, diagnostics, suppressed, fingerprints } = report;
  return {
    file: path ?? file,
    get text() {
      return report.text;
    },
    diagnostics,
    suppressed,
    fingerprints,
  };
}

/** Writes the findings in each format to its place. */
export async function writeReports(
  targets: readonly ReportTarget[],
  reports: readonly PlacedReport[],
  context: Context,
): Promise<void> {
  const { io, language, library } = context;
  for (const { format, file } of targets) {
    const colour = file === null && hasColour(io);
    const columns = file === null ? io.stdout.columns : undefined;
    const told = servicesRead.has(format) ? reports.map((each) => fromRoot(each, io.env)) : reports;
    const report = await reporters[format](told, { language, colour, columns }, library);
    if (file === null) io.stdout.write(report);
    else await writeOutput(resolve(io.cwd, file), report, context);
  }
}
