import type { Diagnostic, Severity } from '../index.ts';

/** How many findings there are of each severity. */
export type DiagnosticCounts = Readonly<Record<Severity, number>>;

export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
