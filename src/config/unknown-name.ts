import type { Bilingual } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { Settings } from './config-schema.ts';
import { listOf } from './plain-values.ts';
import { isRule, rulesNamed } from './rule-choice.ts';

/** The names in a mapping of severities that are no rules; `path` leads to what holds the mapping. */
export function unknownRules(
  rules: Settings['rules'] = {},
  path: readonly PropertyKey[],
  known: KnownNames,
): ConfigFault[] {
  return Object.keys(rules)
    .filter((name) => !isRule(name, known))
    .map((rule) => ({
      path: [...path, 'rules', rule],
      atKey: true,
      message: unknown('rule', rule, known.rules),
    }));
}

/** The names in `select` and `ignore` that are neither rules nor families of them. */
export function unknownChoices(
  settings: { readonly [Key in 'select' | 'ignore']?: string | readonly string[] | undefined },
  path: readonly PropertyKey[],
  known: KnownNames,
): ConfigFault[] {
  const candidates = [...known.rules, ...Object.keys(known.families ?? {})];
  return (['select', 'ignore'] as const).flatMap((key) =>
    listOf(settings[key]).flatMap((name, nth) => {
      if (rulesNamed(name, known) !== null) return [];
      const at = typeof settings[key] === 'string' ? [] : [nth];
      return [{ path: [...path, key, ...at], atKey: false, message: unknown('rule', name, candidates) }];
    }),
  );
}

const kinds = {
  key: { sv: 'nyckel', en: 'key' },
  profile: { sv: 'profil', en: 'profile' },
  template: { sv: 'mall', en: 'template' },
  rule: { sv: 'regel', en: 'rule' },
} satisfies Record<string, Bilingual>;

/** Says that there is nothing of this name, and what may be meant. */
export function unknown(kind: keyof typeof kinds, name: string, candidates: readonly string[]): Bilingual {
  const what = { sv: `okänd ${kinds[kind].sv} "${name}"`, en: `unknown ${kinds[kind].en} "${name}"` };
  const suggestion = nearestName(name, candidates);
  if (suggestion !== null) {
    return { sv: `${what.sv}; menar du "${suggestion}"?`, en: `${what.en}; do you mean "${suggestion}"?` };
  }
  if (kind === 'rule') return what;
  const all = candidates.filter((key) => key !== '$schema').join(', ');
  return { sv: `${what.sv}; det finns ${all}`, en: `${what.en}; there are ${all}` };
}
