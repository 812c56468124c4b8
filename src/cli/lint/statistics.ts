import { ownRuleFamily } from '../../index.ts';
import type { Diagnostic, Severity } from '../../index.ts';
import type { Context } from '../context.ts';
import { severities } from '../reporters/concise.ts';
import type { LintReport } from '../reporters/reporter.ts';
import { lintMessages } from './texts.ts';

/** Shows on standard output how many findings there are of each rule, the most first, and how many `--fix` repairs. */
export function tellStatistics(
  reports: readonly LintReport[],
  { io, language, library, say }: Context,
): void {
  const found = reports.flatMap(({ diagnostics }) => diagnostics);
  const rules = [...Map.groupBy(found, ({ rule }) => rule)]
    .map(([rule, of]) => ({
      rule,
      of,
      family: library.knownRules.find(({ name }) => name === rule)?.family ?? ownRuleFamily,
    }))
    .sort((one, other) => other.of.length - one.of.length || (one.rule < other.rule ? -1 : 1));
  const width = String(rules[0]?.of.length ?? 0).length;
  for (const { rule, of, family } of rules) {
    const fixable = of.filter(({ fix }) => fix !== null).length;
    const word = severities[gravest(of)].word[language];
    const more = fixable > 0 ? `  (${say(lintMessages.fixable(fixable))})` : '';
    io.stdout.write(`${String(of.length).padStart(width)}  ${rule}  ${family}  ${word}${more}\n`);
  }
}

function gravest(found: readonly Diagnostic[]): Severity {
  const all = new Set(found.map(({ severity }) => severity));
  return (['error', 'warning', 'info'] as const).find((severity) => all.has(severity))!;
}
