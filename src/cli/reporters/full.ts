import type { Bilingual, Diagnostic } from '../../index.ts';
import { printable } from '../notes/shown-path.ts';
import { headline, painter, severities } from './concise.ts';
import type { NoteReport, ReporterOptions } from './reporter.ts';

/** Findings for people: the place in the notes, other places that it speaks of, and what to do. */
export const reportFull = (reports: readonly NoteReport[], options: ReporterOptions): string =>
  reports
    .flatMap(({ file, text, diagnostics }) => {
      const lines = text.split('\n');
      return diagnostics.map((diagnostic) => finding(file, lines, diagnostic, options));
    })
    .join('');

const helpWord: Bilingual = { sv: 'hjälp', en: 'help' };

function finding(
  file: string,
  lines: readonly string[],
  diagnostic: Diagnostic,
  options: ReporterOptions,
): string {
  const { language, colour } = options;
  const paint = painter(colour);
  const { style } = severities[diagnostic.severity];
  const related = diagnostic.related.map(({ position, message }) => {
    const { line, column } = position.start;
    return `  ${paint('bold', `${file}:${line}:${column}:`)} ${printable(message[language])}`;
  });
  const help =
    diagnostic.help && `  ${paint('cyan', `${helpWord[language]}:`)} ${printable(diagnostic.help[language])}`;
  const frame = codeFrame(lines, diagnostic.position, {
    paintGutter: (text) => paint('dim', text),
    paintMark: (text) => paint(style, text),
  });
  return `${[headline(file, diagnostic, options), ...frame, ...related, ...(help ? [help] : [])].join('\n')}\n\n`;
}

interface Paint {
  readonly paintGutter: (text: string) => string;
  readonly paintMark: (text: string) => string;
}

/** Columns of a long line that are shown, and how many of them before the finding. */
const shownColumns = 100;
const columnsBefore = 40;

/** The line that a finding begins on, the one above, and marks under its part of the line. */
function codeFrame(lines: readonly string[], position: Diagnostic['position'], paint: Paint): string[] {
  const { start, end } = position;
  const line = lines[start.line - 1];
  // A finding about the whole file points at nothing.
  if (line === undefined || (start.line === end.line && start.column === end.column)) return [];
  // Masking may have left less of the line than the finding has seen of it.
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const cut = line.length > shownColumns ? Math.max(0, from - columnsBefore) : 0;
  const shown = line.slice(cut, cut + shownColumns);
  const before = shown.slice(0, from - cut);
  const marked = shown.slice(from - cut, Math.max(to - cut, 0));
  const width = String(start.line).length + 1;
  const gutter = (label: string) => paint.paintGutter(` ${label.padStart(width)} | `);
  const above = lines[start.line - 2]?.slice(cut, cut + shownColumns);
  return [
    ...(above?.trim() ? [gutter(String(start.line - 1)) + printable(above)] : []),
    gutter(String(start.line)) + printable(shown),
    gutter('') + blank(before) + paint.paintMark('^'.repeat(Math.max(1, blank(marked).length))),
  ];
}

/** White space as wide as `text`: accents take no place of their own, and tabs are kept. */
function blank(text: string): string {
  return text.replace(/\p{Mark}/gu, '').replace(/[^\t]/gu, ' ');
}
