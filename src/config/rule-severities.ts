import type { Bilingual } from '../model/diagnostic.ts';
import type { ConfigFault } from './config-fault.ts';
import type { Settings } from './config-schema.ts';
import type { KnownNames } from './known-names.ts';
import { unknownRules } from './unknown-name.ts';

/** What is wrong in a mapping of severities: names that are no rules, and rules that can't be milder; `path` leads to what holds it. */
export function faultsOfRules(
  rules: Settings['rules'] = {},
  path: readonly PropertyKey[],
  known: KnownNames,
): ConfigFault[] {
  return [
    ...unknownRules(rules, path, known),
    ...Object.entries(rules)
      .filter(([rule, severity]) => severity !== 'error' && known.isFirmError?.(rule) === true)
      .map(([rule]) => ({ path: [...path, 'rules', rule], atKey: true, message: standsFirm(rule) })),
  ];
}

function standsFirm(rule: string): Bilingual {
  return {
    sv: `regeln ${rule} är alltid ett fel; ta bort raden`,
    en: `the rule ${rule} is always an error; take the line away`,
  };
}
