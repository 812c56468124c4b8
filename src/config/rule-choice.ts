import type { Config } from '../model/config.ts';
import { ownRuleFamily, ownRulePrefix } from '../model/own-rule.ts';
import type { KnownNames } from './known-names.ts';
import { withoutMarks } from '../model/text-shapes.ts';

/** Which rules count, by their names and those of families: none but `select`, if that is there, and none of `ignore`. */
export interface RuleChoice {
  readonly select?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
}

/** The rules that a name stands for: itself, or those of the family; null when it is neither. */
export function rulesNamed(name: string, known: KnownNames): readonly string[] | null {
  if (isRule(name, known)) return [name];
  const { families = {} } = known;
  const family = Object.keys(families).find((each) => plain(each) === plain(name));
  return family === undefined ? null : families[family]!;
}

/** What may be named where there are rules of a config's own too; `isOpen`: perhaps more than `names`. */
export function withOwnRules(known: KnownNames, names: readonly string[], isOpen = false): KnownNames {
  return {
    ...known,
    rules: [...known.rules, ...names],
    families: { ...known.families, [ownRuleFamily]: names },
    isOpen,
  };
}

/** Whether a name is that of a rule, or may be. */
export function isRule(name: string, { rules, isOpen }: KnownNames): boolean {
  return rules.includes(name) || (isOpen === true && name.startsWith(ownRulePrefix));
}

/** The rules that a choice turns off, but for those that always stand. Names that are unknown stand for nothing. */
export function rulesOff({ select, ignore }: RuleChoice, known: KnownNames): Config['rules'] {
  if (select === undefined && ignore === undefined) return {};
  const expand = (names: readonly string[]) =>
    new Set(names.flatMap((name) => rulesNamed(name, known) ?? []));
  const selected = select && expand(select);
  const ignored = expand(ignore ?? []);
  const off = known.rules.filter(
    (rule) => (selected?.has(rule) === false || ignored.has(rule)) && known.isFirm?.(rule) !== true,
  );
  return Object.fromEntries(off.map((rule) => [rule, 'off' as const]));
}

/** The rules that a choice turns off where there are rules of a config's own with the names `own` too. */
export function rulesLeftOut(
  choice: RuleChoice,
  own: readonly string[],
  known: KnownNames,
): ReadonlySet<string> {
  return new Set(Object.keys(rulesOff(choice, withOwnRules(known, own))));
}

/** Without accents: families may be written with them or not. */
function plain(word: string): string {
  return withoutMarks(word.toLowerCase().normalize('NFD'));
}
