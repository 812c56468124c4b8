import type { RuleOptions } from '../model/config.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { Settings } from './config-schema.ts';
import { listOf } from './plain-values.ts';
import { unknown, unknownRules } from './unknown-name.ts';

/** Options of rules that are not there, and those that a rule doesn't have; `path` leads to what holds them. */
export function faultsOfOptions(
  { ruleOptions = {} }: Settings,
  path: readonly PropertyKey[],
  known: KnownNames,
): ConfigFault[] {
  const names = Object.fromEntries(Object.keys(ruleOptions).map((rule) => [rule, 'off' as const]));
  const unknownNames = unknownRules(names, path, known).map((fault) => ({
    ...fault,
    path: [...path, 'ruleOptions', fault.path.at(-1)!],
  }));
  const foreign = Object.entries(ruleOptions).flatMap(([rule, options]) => {
    if (!known.rules.includes(rule) || !known.optionsOf) return [];
    const own = Object.keys(known.optionsOf(rule));
    return Object.keys(options)
      .filter((key) => !own.includes(key))
      .map((key) => ({
        path: [...path, 'ruleOptions', rule, key],
        atKey: true,
        message: own.length > 0 ? unknown('key', key, own) : noOptions(rule),
      }));
  });
  return [...unknownNames, ...foreign];
}

/** What several layers say of rules, later ones before earlier. */
export function mergeOptions(layers: readonly Pick<Settings, 'ruleOptions'>[]): Record<string, RuleOptions> {
  const merged: Record<string, RuleOptions> = {};
  for (const { ruleOptions = {} } of layers) {
    for (const [rule, { except, most }] of Object.entries(ruleOptions)) {
      merged[rule] = {
        ...merged[rule],
        ...(except !== undefined && { except: listOf(except) }),
        ...(most !== undefined && { most: Number(most) }),
      };
    }
  }
  return merged;
}

function noOptions(rule: string) {
  return {
    sv: `regeln ${rule} står fast och har inga val`,
    en: `the rule ${rule} stands firm and has no options`,
  };
}
