import type { Diagnostic } from '../../model/diagnostic.ts';

/** Tells where text behind a tab was read as text (`tabb-indrag`); `lines` are 1-based. */
export function tabDiagnostics(lines: readonly number[]): Diagnostic[] {
  return [...new Set(lines)].map((line) => ({
    rule: 'tabb-indrag',
    severity: 'info',
    message: {
      sv: 'Texten är indragen med tabb och läses som vanlig text.',
      en: 'The text is indented by a tab and is read as ordinary text.',
    },
    help: {
      sv: 'Ta bort tabben, eller skriv ”- ” först för en punktlista.',
      en: 'Remove the tab, or begin with “- ” for a list.',
    },
    position: { start: { line, column: 1 }, end: { line, column: 2 } },
    related: [],
    fix: null,
  }));
}
