import { ProtokollError, wholeFile } from '../../index.ts';
import type { Bilingual, Diagnostic } from '../../index.ts';
import type { Context } from '../context.ts';
import { discover } from '../notes/discover.ts';
import { printable } from '../notes/shown-path.ts';
import type { LintOptions } from './lint-options.ts';
import { checkTargets, writeReports } from './report-targets.ts';
import type { ReportTarget } from './report-targets.ts';

/** The formats that a program reads to the end, whatever the run ended with. */
const wholeDocuments: ReadonlySet<ReportTarget['format']> = new Set(['json', 'sarif', 'gitlab', 'junit']);

/** Tells paths that give no notes in the reports that programs read, where each of them is a finding. */
export async function tellMissing(
  paths: readonly string[],
  { outputFormat = [], stdinFilename }: Pick<LintOptions, 'outputFormat' | 'stdinFilename'>,
  context: Context,
): Promise<void> {
  const targets = outputFormat.filter(({ format }) => wholeDocuments.has(format));
  if (targets.length === 0) return;
  await checkTargets(outputFormat, [], context);
  const reports = [];
  for (const path of paths) {
    const message = path === '-' ? null : await faultOf(path, context, stdinFilename);
    if (message !== null) reports.push(reportOf(path, message));
  }
  await writeReports(targets, reports, context);
}

async function faultOf(path: string, context: Context, stdinName?: string): Promise<Bilingual | null> {
  try {
    await discover([path], context, stdinName);
    return null;
  } catch (error) {
    if (error instanceof ProtokollError) return error.text;
    throw error;
  }
}

function reportOf(path: string, message: Bilingual) {
  const finding: Diagnostic = {
    rule: 'olasbar-fil',
    severity: 'error',
    message,
    help: null,
    position: wholeFile,
    related: [],
    fix: null,
  };
  return {
    file: printable(path || '""'),
    path: null,
    text: '',
    diagnostics: [finding],
    suppressed: [],
    fingerprints: () => [{ item: null, hash: '0'.repeat(16) }],
  };
}
