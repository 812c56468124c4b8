import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LintSettings } from '../lint-settings.ts';
import { oneInfoOfMany } from './one-info-of-many.ts';
import { chosenSeverity } from './to-diagnostic.ts';

/** What is told of findings that the notes take no exception to: by place, as grave as config and profile say, the infos of each rule as one. */
export function asTold(found: readonly Diagnostic[], settings: LintSettings): Diagnostic[] {
  return oneInfoOfMany(asChosen(found, settings).sort(byPlace));
}

/** Findings as grave as config and profile say, without those that these turn off. */
export function asChosen(diagnostics: readonly Diagnostic[], settings: LintSettings): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = chosenSeverity(diagnostic.rule, settings) ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, two] = [a.position.start, b.position.start];
  return one.line - two.line || one.column - two.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
