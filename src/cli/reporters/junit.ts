import type { Diagnostic } from '../../index.ts';
import type { Language } from '../language.ts';
import { severities } from './concise.ts';
import type { LintReport, Reporter } from './reporter.ts';
import { messageAndHelp } from './words.ts';

/**
 * JUnit XML: a suite a note, those without findings too. Each finding is a test case: an error fails, and what is
 * milder passes and tells it.
 */
export const reportJunit: Reporter = (reports, { language }) => {
  const suites = reports.map((report) => suite(report, language));
  const failures = reports.reduce((sum, { diagnostics }) => sum + diagnostics.filter(isFailure).length, 0);
  const tests = reports.reduce((sum, { diagnostics }) => sum + Math.max(diagnostics.length, 1), 0);
  const counts = `tests="${tests}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="protokoll" ${counts}>\n${suites.join('')}</testsuites>\n`;
};

function suite({ file, diagnostics }: LintReport, language: Language): string {
  const name = escape(file);
  const names = caseNames(diagnostics);
  const failures = diagnostics.filter(isFailure).length;
  const open = `  <testsuite name="${name}" tests="${Math.max(diagnostics.length, 1)}" failures="${failures}" errors="0" skipped="0">\n`;
  const cases =
    diagnostics.length === 0
      ? testCase(name, 'protokoll lint', '')
      : diagnostics
          .map((diagnostic, nth) => testCase(name, names[nth]!, outcome(diagnostic, language)))
          .join('');
  return `${open}${cases}  </testsuite>\n`;
}

/** Rule and place of each finding. GitLab takes cases of one name for one, so the next of the same are numbered. */
function caseNames(diagnostics: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ rule, position: { start } }) => {
    const name = `${rule} ${start.line}:${start.column}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function testCase(className: string, name: string, content: string): string {
  const open = `    <testcase classname="${className}" name="${escape(name)}"`;
  return content === '' ? `${open}/>\n` : `${open}>${content}</testcase>\n`;
}

function outcome(diagnostic: Diagnostic, language: Language): string {
  const { line, column } = diagnostic.position.start;
  const words = escape(`${line}:${column} ${messageAndHelp(diagnostic, language)}`);
  return isFailure(diagnostic)
    ? `<failure type="${diagnostic.severity}" message="${escape(diagnostic.message[language])}">${words}</failure>`
    : `<system-out>${escape(severities[diagnostic.severity].word[language])}: ${words}</system-out>`;
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Also what XML 1.0 has no way to write is replaced. */
function escape(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"\n\t]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
