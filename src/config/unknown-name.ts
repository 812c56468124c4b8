import type { Bilingual } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import type { ConfigFault, KnownNames } from './check-config.ts';
import type { Settings } from './config-schema.ts';

/** The first name in a mapping of severities that is no rule; `path` leads to what holds the mapping. */
export function unknownRule(
  rules: Settings['rules'] = {},
  path: readonly PropertyKey[],
  known: KnownNames,
): ConfigFault | null {
  const rule = Object.keys(rules).find((name) => !known.rules.includes(name));
  if (rule === undefined) return null;
  return { path: [...path, 'rules', rule], atKey: true, message: unknown('rule', rule, known.rules) };
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
