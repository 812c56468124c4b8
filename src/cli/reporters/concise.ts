import type { Bilingual, Diagnostic, Severity } from '../../index.ts';
import { printable } from '../notes/shown-path.ts';
import type { NoteReport, ReporterOptions } from './reporter.ts';

/** One line a finding. */
export const reportConcise = (reports: readonly NoteReport[], options: ReporterOptions): string =>
  reports
    .flatMap(({ file, diagnostics }) =>
      diagnostics.map((diagnostic) => `${headline(file, diagnostic, options)}\n`),
    )
    .join('');

/** `path:line:col: severity message  rule-name`, the line that opens every finding. */
export function headline(
  file: string,
  diagnostic: Diagnostic,
  { language, colour }: ReporterOptions,
): string {
  const { line, column } = diagnostic.position.start;
  const { word, style } = severities[diagnostic.severity];
  const paint = painter(colour);
  const message = printable(diagnostic.message[language]);
  return `${paint('bold', `${file}:${line}:${column}:`)} ${paint(style, word[language])} ${message}  ${paint('dim', diagnostic.rule)}`;
}

/** Codes of ECMA-48 that turn a style on, and off again. */
const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;
export type Style = keyof typeof styles;

/** Paints text for the terminal, or leaves it as it is. */
export function painter(colour: boolean): (style: Style, text: string) => string {
  return (style, text) => (colour ? `\u001B[${styles[style][0]}m${text}\u001B[${styles[style][1]}m` : text);
}

export const severities: Readonly<Record<Severity, { word: Bilingual; style: Style }>> = {
  error: { word: { sv: 'fel', en: 'error' }, style: 'red' },
  warning: { word: { sv: 'varning', en: 'warning' }, style: 'yellow' },
  info: { word: { sv: 'info', en: 'info' }, style: 'cyan' },
};
