import type { Severity } from '../../index.ts';
import type { Reporter } from './reporter.ts';
import { messageAndHelp } from './words.ts';

/** Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. */
export const reportGithub: Reporter = (reports, { language }) =>
  reports
    .flatMap(({ file, diagnostics }) =>
      diagnostics.map((diagnostic) => {
        const { start, end } = diagnostic.position;
        const properties = {
          file,
          line: start.line,
          endLine: end.line,
          // GitHub leaves out an annotation that goes over several lines and has columns.
          ...(start.line === end.line && { col: start.column, endColumn: end.column }),
          title: diagnostic.rule,
        };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`);
        const message = escapeData(messageAndHelp(diagnostic, language));
        return `::${commands[diagnostic.severity]} ${list.join(',')}::${message}\n`;
      }),
    )
    .join('');

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
