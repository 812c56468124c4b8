import type { Bilingual } from '../model/diagnostic.ts';
import { isLocalDate } from '../model/calendar.ts';
import { ownRuleFields, ownRulePrefix, ownSubjects } from '../model/own-rule.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { ConfigFile } from './config-schema.ts';
import type { ConditionSource, MatcherSource, OwnRuleSource } from './own-rule-schema.ts';
import { isPlain } from './own-rule.ts';
import { listOf } from './plain-values.ts';
import { unknown } from './unknown-name.ts';

const parts = ['when', 'require', 'forbid'] as const;

type Path = readonly PropertyKey[];

/** What is wrong in the rules of its own beyond their form. */
export function faultsOfOwnRules(config: ConfigFile, known: KnownNames): ConfigFault[] {
  const rules = ownRulesOf(config);
  const profiles = [...Object.keys(config.profiles ?? {}), ...known.profiles.map(({ name }) => name)];
  return rules.flatMap((rule, nth) => {
    const path = ['ownRules', nth];
    const isTwice = rules.findIndex(({ name }) => name === rule.name) < nth;
    return [
      ...(isTwice ? [faultAt([...path, 'name'], twice(rule.name))] : faultsOfName(rule.name, path)),
      ...(rule.require && rule.forbid ? [faultAt([...path, 'forbid'], both)] : []),
      ...((rule.require ?? rule.forbid) ? [] : [faultAt(path, neither)]),
      ...(config.extends === undefined ? faultsOfProfileNames(rule, path, profiles) : []),
      ...parts.flatMap((part) => faultsOfMatcher(rule[part], [...path, part], known)),
    ];
  });
}

/** The rules of its own that a config says, as `ownRuleSchema` has them. */
export function ownRulesOf({ ownRules = [] }: Pick<ConfigFile, 'ownRules'>): readonly OwnRuleSource[] {
  // The schema is made of tables, so that its type says less than it checks.
  return ownRules as readonly OwnRuleSource[];
}

function faultsOfName(name: string, path: Path): ConfigFault[] {
  const isGood = name.startsWith(ownRulePrefix) && /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(name);
  return isGood ? [] : [faultAt([...path, 'name'], badName(name))];
}

function faultsOfProfileNames(rule: OwnRuleSource, path: Path, profiles: readonly string[]): ConfigFault[] {
  return listOf(rule.profiles).flatMap((name, nth) => {
    if (profiles.includes(name)) return [];
    const at = typeof rule.profiles === 'string' ? [] : [nth];
    return [faultAt([...path, 'profiles', ...at], unknown('profile', name, profiles))];
  });
}

function faultsOfMatcher(matcher: MatcherSource | undefined, path: Path, known: KnownNames): ConfigFault[] {
  if (matcher === undefined) return [];
  const [subject, ...others] = ownSubjects.filter((name) => matcher[name] !== undefined);
  if (subject === undefined) return [faultAt(path, noSubject)];
  const { distinct } = matcher;
  const fields = Object.keys(ownRuleFields[subject]);
  return [
    ...others.map((other) => faultAt([...path, other], oneSubject)),
    ...(distinct !== undefined && !fields.includes(distinct)
      ? [faultAt([...path, 'distinct'], unknown('key', distinct, fields))]
      : []),
    ...Object.entries(matcher[subject]!).flatMap(([field, condition]) =>
      faultsOfCondition(condition, [...path, subject, field], known),
    ),
  ];
}

function faultsOfCondition(condition: ConditionSource, path: Path, known: KnownNames): ConfigFault[] {
  if (isPlain(condition)) return [];
  const { matches, before, after, not } = condition;
  const pattern = matches === undefined ? null : (known.faultOfPattern?.(matches) ?? null);
  return [
    ...(pattern === null ? [] : [faultAt([...path, 'matches'], named(pattern))]),
    ...Object.entries({ before, after }).flatMap(([key, value]) =>
      value === undefined || !/^\d{4}-/.test(value) || isLocalDate(value)
        ? []
        : [faultAt([...path, key], noSuchDay(value))],
    ),
    ...(not === undefined ? [] : faultsOfCondition(not, [...path, 'not'], known)),
  ];
}

function faultAt(path: Path, message: Bilingual): ConfigFault {
  return { path, atKey: false, message };
}

function named({ sv, en }: Bilingual): Bilingual {
  return { sv: `"matches" ${sv}`, en: `"matches" ${en}` };
}

function badName(name: string): Bilingual {
  return {
    sv: `"${name}" kan inte vara namn på en egen regel: skriv ${ownRulePrefix} och sedan små bokstäver a–z, siffror och bindestreck`,
    en: `"${name}" can't be the name of an own rule: write ${ownRulePrefix} and then small letters a–z, digits and hyphens`,
  };
}

function twice(name: string): Bilingual {
  return {
    sv: `regeln "${name}" finns redan tidigare i filen`,
    en: `the rule "${name}" is there before in the file`,
  };
}

function noSuchDay(value: string): Bilingual {
  return { sv: `dagen ${value} finns inte`, en: `there is no such day as ${value}` };
}

const both: Bilingual = {
  sv: 'en regel har antingen "require" eller "forbid"; gör två regler',
  en: 'a rule has either "require" or "forbid"; make two rules',
};

const neither: Bilingual = {
  sv: 'regeln kräver och förbjuder inget; skriv "require" eller "forbid"',
  en: 'the rule requires and forbids nothing; write "require" or "forbid"',
};

const subjects = ownSubjects.join(', ');

const noSubject: Bilingual = {
  sv: `säg vad det gäller: ${subjects}`,
  en: `say what it is about: ${subjects}`,
};

const oneSubject: Bilingual = {
  sv: 'bara en sak i taget kan sökas; gör en regel för varje',
  en: 'only one kind of thing can be looked for; make a rule for each',
};
