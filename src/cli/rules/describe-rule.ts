import { ownRuleFamily } from '../../index.ts';
import type { KnownRule } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ShownOwnRule } from './own-rules.ts';

/** What there is to know of a rule, as data, its words in the language of the program. */
export async function describeRule(rule: KnownRule, { language, library }: Context) {
  return {
    ...rule,
    summary: await library.ruleSummary(rule.name, language),
    ...(await library.ruleFacts(rule.name, library.profiles)),
    options: library.optionsOf(rule.name),
  };
}

/** The same of a rule of a config's own. */
export function describeOwnRule({ rule }: ShownOwnRule, { language, library }: Context) {
  const { name, severity, message, source, profiles } = rule;
  return {
    name,
    severity,
    always: true,
    origin: 'config' as const,
    family: ownRuleFamily,
    summary: message[language],
    law: source === null ? [] : [source],
    profiles: profiles.length > 0 ? profiles : library.profiles.map((profile) => profile.name),
    fixable: false,
    options: { except: [] },
  };
}
