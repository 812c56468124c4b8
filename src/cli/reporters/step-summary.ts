import { countDiagnostics } from '../diagnostic-counts.ts';
import { lintMessages } from '../lint/texts.ts';
import { printable } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { severities } from './concise.ts';
import type { NoteReport, ReporterOptions } from './reporter.ts';

/** GitHub shows a summary of up to a mebibyte; nobody reads as much. */
const mostRows = 200;

/** A Markdown table of the findings, for the summary page of a job in GitHub Actions. */
export function stepSummary(
  reports: readonly NoteReport[],
  { language }: Pick<ReporterOptions, 'language'>,
): string {
  const findings = reports.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ file, diagnostic })),
  );
  const { error, warning } = countDiagnostics(findings.map(({ diagnostic }) => diagnostic));
  const summary = messages.summary(reports.length, error, warning)[language];
  const rows = findings.slice(0, mostRows).map(({ file, diagnostic }) => {
    const { severity, message, rule, position } = diagnostic;
    const cells = [
      `${file}:${position.start.line}`,
      severities[severity].word[language],
      message[language],
      rule,
    ];
    return `| ${cells.map(escape).join(' | ')} |\n`;
  });
  const more = findings.length - rows.length;
  const head = lintMessages.summaryHead()[language];
  return [
    `### protokoll: ${summary}\n\n`,
    ...(rows.length > 0 ? [`| ${head} |\n| --- | --- | --- | --- |\n`, ...rows] : []),
    ...(more > 0 ? [`\n${lintMessages.andMore(more)[language]}\n`] : []),
    '\n',
  ].join('');
}

/** Words of the notes as text in a table: no markup, no HTML, no end of the cell. */
function escape(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&#!]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
