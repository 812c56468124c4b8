import type { Severity } from '../../model/diagnostic.ts';
import { familyOf } from '../families/index.ts';
import type { Family } from '../families/index.ts';
import { historyRules } from '../history/index.ts';
import { rulesToldElsewhere } from './told-elsewhere.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { seriesRules } from '../series/index.ts';

/** A rule as it is listed to users. */
export interface KnownRule {
  readonly name: string;
  /** What it is by default; profile and config may say otherwise. */
  readonly severity: Severity;
  /** Whether it is so grave for every body, however mild its profile. */
  readonly always: boolean;
  /** Where it is told: while the notes are read, by the linter, or while a PDF is made. */
  readonly origin: 'reading' | 'linter' | 'printing';
  /** What it is about. */
  readonly family: Family;
}

/** Every rule that a finding can be of, by name. */
export const knownRules: readonly KnownRule[] = [
  ...[...rules, ...seriesRules, ...historyRules].map(
    ({ name, severity, always = false }: Pick<Rule, 'name' | 'severity' | 'always'>) => ({
      name,
      severity,
      always,
      origin: 'linter' as const,
    }),
  ),
  // Profiles say nothing of what is told while notes are read.
  ...rulesToldElsewhere.map(({ name, severity, origin }) => ({ name, severity, origin, always: true })),
]
  .map((rule) => ({ ...rule, family: familyOf(rule.name) }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** Names of all rules, those of the parser and of series of protocols among them. */
export const ruleNames: readonly string[] = knownRules.map(({ name }) => name);
