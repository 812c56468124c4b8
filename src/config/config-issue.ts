import type * as z from 'zod/mini';
import type { Bilingual } from '../model/diagnostic.ts';
import type { ConfigFault } from './config-fault.ts';
import { configKeys } from './config-schema.ts';
import { isOwnRule, issuesWithin, ownRuleDemand } from './own-rule-issue.ts';
import { ownProfileKeys } from './own-profile-schema.ts';
import { ownRuleKeysAt } from './own-rule-schema.ts';
import { unknown } from './unknown-name.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong where the form of a config is not that of its schema: each key that is unknown, or the one value. */
export function describeIssue(issue: Issue): ConfigFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      atKey: true,
      message: misplaced(key, issue.path) ?? unknown('key', key, keysAt(issue.path)),
    }));
  }
  const within = issuesWithin(issue);
  if (within.length > 0) return within.flatMap(describeIssue);
  const name = subject(issue.path);
  const { sv, en } = demand(issue);
  return [{ path: issue.path, atKey: false, message: { sv: `${name.sv} ${sv}`, en: `${name.en} ${en}` } }];
}

/** What to say of a key of an override that only a whole file has; null for any other. */
function misplaced(key: string, path: readonly PropertyKey[]): Bilingual | null {
  if (path[0] !== 'overrides' || path.length !== 2 || !configKeys.file.includes(key)) return null;
  return {
    sv: `"${key}" gäller hela filen; skriv det utanför "overrides"`,
    en: `"${key}" holds for the whole file; write it outside "overrides"`,
  };
}

function demand(issue: Issue): Bilingual {
  if (issue.input === undefined && issue.path.length > 0) return { sv: 'saknas', en: 'is missing' };
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { sv: `ska vara ett av ${values}`, en: `must be one of ${values}` };
    }
    case 'too_small':
      return { sv: 'saknar värde', en: 'has no value' };
    case 'invalid_union':
      return unionDemand(issue.path);
    case 'invalid_format':
      if (!issue.path.includes('colours')) return unionDemand(issue.path);
      return {
        sv: 'ska vara en färg som "#1f4468" (citattecknen behövs, # inleder annars en kommentar)',
        en: 'must be a colour like "#1f4468" (the quotes are needed, else # begins a comment)',
      };
    case 'invalid_type': {
      const { sv, en } = typeNames[issue.expected] ?? { sv: 'av annat slag', en: 'of another kind' };
      return { sv: `ska vara ${sv}`, en: `must be ${en}` };
    }
    default:
      return { sv: 'har ett värde som inte går att läsa', en: 'has a value that cannot be read' };
  }
}

/** What a value is to be that may be of several kinds. */
function unionDemand(path: readonly PropertyKey[]): Bilingual {
  if (isOwnRule(path)) return ownRuleDemand(path);
  const [key, group] = [String(path.at(-1)), String(path.at(-2))];
  if (key === 'most') return { sv: 'ska vara ett antal', en: 'must be a number' };
  if (choices.has(key)) return { sv: 'ska vara true eller false', en: 'must be true or false' };
  if (key.endsWith('Days')) {
    return { sv: 'ska vara ett antal dagar, eller off', en: 'must be a number of days, or off' };
  }
  if (counts.has(key) && group !== 'required') return { sv: 'ska vara ett antal', en: 'must be a number' };
  return key === 'title' || group === 'labels'
    ? { sv: 'ska vara text, eller text för sv och en', en: 'must be text, or text for sv and en' }
    : { sv: 'ska vara text eller en lista av texter', en: 'must be text or a list of texts' };
}

const choices: ReadonlySet<string> = new Set([
  'decisionFirst',
  'pageInitials',
  'quorum',
  'caseHandling',
  'protocolSeries',
  'actionOwners',
]);

const counts: ReadonlySet<string> = new Set(['seats', 'verifiers']);

const mapping: Bilingual = { sv: 'en grupp av nycklar', en: 'a group of keys' };

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { sv: 'text (sätt citattecken om värdet)', en: 'text (put quotes around the value)' },
  array: { sv: 'en lista', en: 'a list' },
  object: mapping,
  record: mapping,
};

function subject(path: readonly PropertyKey[]): Bilingual {
  if (path.length === 0) return { sv: 'filen', en: 'the file' };
  const name = `"${path.map(String).join('.')}"`;
  return { sv: name, en: name };
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const group = path.at(-1);
  if (isOwnRule(path)) return ownRuleKeysAt(path.slice(2));
  if (path[0] === 'profiles') {
    const isWithin = group === 'labels' || group === 'required' || group === 'demands';
    return path.length > 2 && isWithin ? ownProfileKeys[group] : configKeys.profiles;
  }
  if (group === 'letterhead' || group === 'colours' || group === 'fonts') return configKeys[group];
  if (path.at(-2) === 'fonts' && (group === 'text' || group === 'headings')) return configKeys[group];
  if (path.at(-2) === 'ruleOptions') return ['except', 'most'];
  return path[0] === 'overrides' ? configKeys.override : configKeys.file;
}
