import type { Diagnostic, Related } from '../../model/diagnostic.ts';
import { withoutStop } from '../../model/text-shapes.ts';

/**
 * The infos of one rule as one, at the place of the first, with the others as related to it: whoever reads a note is told once of a
 * habit. Errors, warnings and what can be mended where it stands are left as they are. Keeps the order.
 */
export function oneInfoOfMany(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(diagnostics.filter(isGrouped), ({ rule }) => rule);
  return diagnostics.flatMap((diagnostic) => {
    const group = isGrouped(diagnostic) ? groups.get(diagnostic.rule)! : [diagnostic];
    const [first, ...others] = group;
    if (group.length === 1) return [diagnostic];
    return first === diagnostic ? [together(diagnostic, others)] : [];
  });
}

function isGrouped({ severity, fix }: Diagnostic): boolean {
  return severity === 'info' && fix === null;
}

function together(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const related = others.flatMap(({ message, position, related: more }): Related[] => [
    { message, position },
    ...more,
  ]);
  return {
    ...first,
    message: {
      sv: `${withoutStop(first.message.sv)} (och ${others.length} till).`,
      en: `${withoutStop(first.message.en)} (and ${others.length} more).`,
    },
    related: [...first.related, ...related],
  };
}
