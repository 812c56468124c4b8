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
  const { language, colour, columns } = options;
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
    columns,
  });
  return `${[headline(file, diagnostic, options), ...frame, ...related, ...(help ? [help] : [])].join('\n')}\n\n`;
}

interface Frame {
  readonly paintGutter: (text: string) => string;
  readonly paintMark: (text: string) => string;
  /** Columns that it may take; as many as it likes where they are not known. */
  readonly columns: number | undefined;
}

/** Columns of a long line that are shown at most and at least, and how many of them before the finding. */
const mostColumns = 100;
const leastColumns = 20;
const columnsBefore = 40;

/** What stands before and after the number of a line: ` 12 | `. */
const gutterMarks = 4;

/** The line that a finding begins on, the one above, and marks under its part of the line. */
function codeFrame(lines: readonly string[], position: Diagnostic['position'], frame: Frame): string[] {
  const { start, end } = position;
  const line = lines[start.line - 1];
  // A finding about the whole file points at nothing.
  if (line === undefined || (start.line === end.line && start.column === end.column)) return [];
  // Masking may have left less of the line than the finding has seen of it.
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const width = String(start.line).length + 1;
  const room = (frame.columns ?? Infinity) - width - gutterMarks;
  const shownColumns = Math.min(mostColumns, Math.max(leastColumns, room));
  const before = Math.min(columnsBefore, Math.floor(shownColumns / 2));
  const cut = line.length > shownColumns ? Math.max(0, from - before) : 0;
  const shown = line.slice(cut, cut + shownColumns);
  const unmarked = shown.slice(0, from - cut);
  const marked = shown.slice(from - cut, Math.max(to - cut, 0));
  const gutter = (label: string) => frame.paintGutter(` ${label.padStart(width)} | `);
  const above = lines[start.line - 2]?.slice(cut, cut + shownColumns);
  return [
    ...(above?.trim() ? [gutter(String(start.line - 1)) + printable(above)] : []),
    gutter(String(start.line)) + printable(shown),
    gutter('') + blank(unmarked) + frame.paintMark('^'.repeat(Math.max(1, blank(marked).length))),
  ];
}

/** White space as wide as `text`: accents take no place of their own, and tabs are kept. */
function blank(text: string): string {
  return text.replace(/\p{Mark}/gu, '').replace(/[^\t]/gu, ' ');
}
