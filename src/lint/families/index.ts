import { formRules } from './form.ts';
import { lawRules } from './lag.ts';
import { readingRules } from './lasning.ts';
import { logicRules } from './logik.ts';
import { wordingRules } from './sprak.ts';

/** What rules are about, so that many can be chosen by one word. */
export const families = ['lag', 'logik', 'form', 'språk', 'lasning'] as const;

export type Family = (typeof families)[number];

/** The names of the rules of each family, one a line; each rule stands in one of them. */
export const rulesOfFamily: Readonly<Record<Family, readonly string[]>> = {
  lag: lawRules,
  logik: logicRules,
  form: formRules,
  språk: wordingRules,
  lasning: readingRules,
};

const familyOfRule = new Map(
  families.flatMap((family) => rulesOfFamily[family].map((rule) => [rule, family] as const)),
);

/** The family of a rule; `form` for one that stands in none, which a test doesn't let be. */
export function familyOf(rule: string): Family {
  return familyOfRule.get(rule) ?? 'form';
}
