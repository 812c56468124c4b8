import type { KnownRule } from '../../index.ts';
import type { Context } from '../context.ts';

/** What there is to know of a rule, as data, its words in the language of the program. */
export async function describeRule(rule: KnownRule, { language, library }: Context) {
  return {
    ...rule,
    summary: await library.ruleSummary(rule.name, language),
    ...(await library.ruleFacts(rule.name, library.profiles)),
  };
}
