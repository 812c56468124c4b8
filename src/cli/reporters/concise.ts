import { styleText } from 'node:util';
import type { Bilingual, Diagnostic, Severity } from '../../index.ts';
import { printable } from '../notes/shown-path.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** One line a finding. */
export const reportConcise: Reporter = (reports, options) =>
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

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/** Paints text for the terminal, or leaves it as it is. */
export function painter(colour: boolean): (style: Style, text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

export const severities: Readonly<Record<Severity, { word: Bilingual; style: Style }>> = {
  error: { word: { sv: 'fel', en: 'error' }, style: 'red' },
  warning: { word: { sv: 'varning', en: 'warning' }, style: 'yellow' },
  info: { word: { sv: 'info', en: 'info' }, style: 'cyan' },
};
