import { statuteSection } from '../../language/statutes.ts';
import type { Profile } from '../../model/profile.ts';
import { rulePage } from '../rule-page.ts';
import { rules } from '../rules/index.ts';

/** What there is to know of a rule besides what it is about. */
export interface RuleFacts {
  /** The sections of statutes that its page gives as its grounds, in the order of the page. */
  readonly law: readonly string[];
  /** Names of the profiles that it binds, of those that are given. */
  readonly profiles: readonly string[];
  /** Whether there are findings of it that `--fix` repairs. */
  readonly fixable: boolean;
}

/** The rules with repairs that are safe. */
export const fixableRules: ReadonlySet<string> = new Set([
  'klockslag-form',
  'paragraf-lucka',
  'paragraf-mellanslag',
  'tankstreck-saknas',
  'yaml-fel',
]);

/** The facts of a known rule. */
export async function ruleFacts(name: string, profiles: readonly Profile[]): Promise<RuleFacts> {
  const [, ...sections] = (await rulePage(name)).split(/^## /m);
  const why =
    sections.find((section) => !/^(?:Fel|Rätt)$/m.test(section.slice(0, section.indexOf('\n')))) ?? '';
  const { applies } = rules.find((rule) => rule.name === name) ?? {};
  return {
    law: [...new Set(why.match(statuteSection))],
    profiles: profiles
      .filter((profile) => applies?.(profile) !== false && profile.rules[name] !== 'off')
      .map((profile) => profile.name),
    fixable: fixableRules.has(name),
  };
}
