import type { Diagnostic } from '../../index.ts';
import type { Language } from '../language.ts';
import { severities } from './concise.ts';
import type { LintReport, Reporter } from './reporter.ts';
import { messageAndHelp } from './words.ts';

/**
 * JUnit XML: a suite a note, those without findings too. Errors and warnings are failures of a test case each; what is only
 * information passes.
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
  const failures = diagnostics.filter(isFailure).length;
  const open = `  <testsuite name="${name}" tests="${Math.max(diagnostics.length, 1)}" failures="${failures}" errors="0" skipped="0">\n`;
  const cases =
    diagnostics.length === 0
      ? `    <testcase classname="${name}" name="protokoll lint"/>\n`
      : diagnostics.map((diagnostic) => testCase(name, diagnostic, language)).join('');
  return `${open}${cases}  </testsuite>\n`;
}

function testCase(name: string, diagnostic: Diagnostic, language: Language): string {
  const { line, column } = diagnostic.position.start;
  const message = escape(diagnostic.message[language]);
  const words = escape(`${line}:${column} ${messageAndHelp(diagnostic, language)}`);
  const outcome = isFailure(diagnostic)
    ? `<failure type="${diagnostic.severity}" message="${message}">${words}</failure>`
    : `<system-out>${escape(severities.info.word[language])}: ${words}</system-out>`;
  return `    <testcase classname="${name}" name="${escape(diagnostic.rule)} ${line}:${column}">${outcome}</testcase>\n`;
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity !== 'info';
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
