import type { Diagnostic } from '../../index.ts';
import type { Language } from '../language.ts';
import type { NoteReport, ReporterOptions } from './reporter.ts';

/** Findings as one JSON array. Lines and columns are 1-based, columns in UTF-16. */
export const reportJson = (
  reports: readonly NoteReport[],
  { language }: Pick<ReporterOptions, 'language'>,
): string => {
  const findings = reports.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ file, ...finding(diagnostic, language) })),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
};

function finding({ position, rule, severity, message, help, fix }: Diagnostic, language: Language): object {
  return {
    ...range(position),
    rule,
    severity,
    message: message[language],
    help: help?.[language] ?? null,
    ...(fix && { fix: { ...range(fix.position), text: fix.text } }),
  };
}

function range({ start, end }: Diagnostic['position']): object {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
