import { wholeFile, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import type { LintSettings } from '../lint-settings.ts';
import type { Finding, Rule } from '../rule.ts';

/** The severity that config or profile gives the rule by name; null when they say nothing of it. */
export function chosenSeverity(name: string, { profile, config }: LintSettings): Severity | 'off' | null {
  return config.rules[name] ?? profile.rules[name] ?? null;
}

/** A finding as grave as config and profile say; null where they turn its rule off. */
export function toDiagnostic(
  finding: Finding,
  rule: Pick<Rule, 'name' | 'severity' | 'always'>,
  settings: LintSettings,
): Diagnostic | null {
  const usual = finding.severity ?? rule.severity;
  const isCapped = usual === 'error' && !rule.always;
  const severity = chosenSeverity(rule.name, settings) ?? (isCapped ? settings.profile.strictest : usual);
  if (severity === 'off') return null;
  return {
    rule: rule.name,
    severity,
    message: finding.message,
    help: finding.help ?? null,
    position: finding.position ?? wholeFile,
    related: finding.related ?? [],
    fix: finding.fix ?? null,
  };
}
