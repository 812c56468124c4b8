import type { Diagnostic } from '../model/diagnostic.ts';
import type { Protocol } from '../model/protocol.ts';
import type { Suppression } from '../model/suppression.ts';
import { atThatTime } from './telling/at-that-time.ts';
import { asChosen, asTold } from './telling/as-told.ts';
import { isVerified } from './status/is-verified.ts';
import { checkOwnRules } from './own-rules/check-own-rules.ts';
import type { Finding, Rule } from './rule.ts';
import { withoutExcepted } from './catalogue/rule-options.ts';
import { rules } from './rules/index.ts';
import { suppress, type SuppressedDiagnostic } from './suppressions/suppress.ts';
import { chosenSeverity, toDiagnostic } from './telling/to-diagnostic.ts';
import type { LintSettings } from './lint-settings.ts';

/** What was read of a note: `protocol` is null when it can't be read at all. */
interface Parsed {
  readonly protocol: Protocol | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/**
 * All that there is to tell about a note, by place: what its reading told and what the rules find, each as grave as config and
 * profile say, but for what comments of the notes take exception to.
 */
export function lintProtocol(
  parsed: Parsed & { readonly suppressions: readonly Suppression[] },
  settings: LintSettings,
): Diagnostic[] {
  return applySuppressions(findFaults(parsed, settings), parsed.suppressions, settings).diagnostics;
}

/** Findings by place, after the exceptions that the notes ask for. */
export interface LintResult {
  readonly diagnostics: Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/**
 * Takes out what comments of the notes take exception to, of findings of `findFaults` and of others about the same notes, and groups
 * the infos of each rule.
 */
export function applySuppressions(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  settings: LintSettings,
): LintResult {
  const { diagnostics, suppressed } = suppress(found, suppressions, settings.config);
  return { diagnostics: asTold(diagnostics, settings), suppressed };
}

/** All faults, those that comments take exception to among them, not sorted. */
export function findFaults(parsed: Parsed, settings: LintSettings): Diagnostic[] {
  const { protocol } = parsed;
  const read = asChosen(parsed.diagnostics, settings);
  if (!protocol) return withoutExcepted(read, settings.config, parsed.text);
  const told = new Set(read.map(placeAndRule));
  const found = rules
    .flatMap((rule) => runRule(rule, protocol, parsed.text, settings))
    // Words of the cover that are running text too were checked when they were read.
    .filter((diagnostic) => !told.has(placeAndRule(diagnostic)));
  // A justerat protocol is not changed, not even by a safe repair.
  const all = withoutExcepted(
    [...read, ...found, ...checkOwnRules(protocol, settings)],
    settings.config,
    parsed.text,
  );
  return isVerified(protocol.status) ? all.map((diagnostic) => ({ ...diagnostic, fix: null })) : all;
}

function placeAndRule({ rule, position: { start } }: Diagnostic): string {
  return `${rule} ${start.line}:${start.column}`;
}

function runRule(rule: Rule, protocol: Protocol, text: string, settings: LintSettings): Diagnostic[] {
  if (chosenSeverity(rule.name, settings) === 'off' || rule.applies?.(settings.profile) === false) return [];
  return rule
    .check(protocol, settings.profile, text, {
      most: settings.config.ruleOptions[rule.name]?.most ?? rule.most ?? 0,
    })
    .map((finding) =>
      isInfo(finding, rule) ? finding : atThatTime(finding, rule.name, protocol, settings.profile),
    )
    .flatMap((finding) => toDiagnostic(finding, rule, settings) ?? []);
}

/** Information judges nobody. */
function isInfo({ severity }: Finding, rule: Rule): boolean {
  return (severity ?? rule.severity) === 'info';
}
