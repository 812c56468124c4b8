import type { Config } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Suppression } from '../../model/suppression.ts';
import { ruleNames } from '../catalogue/known-rules.ts';
import { suppressionDiagnostics } from './suppression-diagnostics.ts';
import { isFirm } from './firm-rules.ts';

/** A finding that the notes take exception to. */
export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** Why, in the writer's own words; null when not told. */
  readonly reason: string | null;
}

/** Findings after the exceptions that the notes ask for. */
export interface SuppressionResult {
  /** The findings that remain, with what is wrong with the exceptions themselves, not sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/**
 * Takes out the findings that comments of the notes take exception to, and tells of exceptions without a reason
 * (`undantag-utan-skal`), of no use (`undantag-oanvant`) or that can't be understood (`undantag-otydligt`). A finding is covered
 * where it begins; one about the whole file only by an exception for the file.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  { ownRules }: Pick<Config, 'ownRules'>,
): SuppressionResult {
  if (suppressions.length === 0) return { diagnostics, suppressed: [] };
  const used = new Map<Suppression, Set<string>>();
  const remaining: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const covering = suppressions.filter((suppression) => covers(suppression, diagnostic));
    for (const suppression of covering)
      used.set(suppression, (used.get(suppression) ?? new Set()).add(diagnostic.rule));
    if (covering.length === 0) remaining.push(diagnostic);
    else suppressed.push({ diagnostic, reason: covering.find(({ reason }) => reason)?.reason ?? null });
  }
  const known = [...ruleNames, ...ownRules.map(({ name }) => name)];
  const told = suppressions.flatMap((each) =>
    suppressionDiagnostics(each, used.get(each) ?? new Set(), known),
  );
  return { diagnostics: [...remaining, ...told], suppressed };
}

function covers({ directive, rules, lines }: Suppression, { rule, position }: Diagnostic): boolean {
  if (!rules.includes(rule) || isFirm(rule)) return false;
  if (directive === 'disable-file') return true;
  const { start, end } = position;
  const isWholeFile = start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
  return lines !== null && !isWholeFile && start.line >= lines.first && start.line <= lines.last;
}
