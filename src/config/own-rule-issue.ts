import type * as z from 'zod/mini';
import type { Bilingual } from '../model/diagnostic.ts';

type Issue = z.core.$ZodIssue;

/** Whether a path leads into a rule of a config's own. */
export function isOwnRule(path: readonly PropertyKey[]): boolean {
  return path[0] === 'ownRules' && path.length > 1;
}

/** What is wrong within a value that may be of several kinds, where it is of one of them but for that; empty where it is of none. */
export function issuesWithin(issue: Issue): Issue[] {
  return isOwnRule(issue.path) ? nearIssues(issue) : [];
}

function nearIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [];
  const near = issue.errors.find((issues) => issues.every(isInside));
  return (near ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Not that the value is of another kind altogether. */
function isInside(issue: Issue): boolean {
  const { code, path } = issue;
  if (path.length > 0 || code === 'unrecognized_keys' || code === 'invalid_value') return true;
  return nearIssues(issue).length > 0;
}

/** What a value in a rule of its own is to be. */
export function ownRuleDemand(path: readonly PropertyKey[]): Bilingual {
  const key = String(path.at(-1));
  if (key === 'message' || key === 'help')
    return { sv: 'ska vara text, eller text för sv och en', en: 'must be text, or text for sv and en' };
  if (['count', 'days', 'min', 'max'].includes(key))
    return { sv: 'ska vara ett antal, eller min och max', en: 'must be a number, or min and max' };
  if (key === 'before' || key === 'after')
    return {
      sv: 'ska vara en dag som 2026-05-28, eller ett klockslag som 22.00 för ett fält med klockslag',
      en: 'must be a day like 2026-05-28, or a time like 22.00 for a field of times',
    };
  if (path.length > 4 && !['is', 'in', 'not'].includes(key))
    return {
      sv: 'ska vara ett värde, en lista av värden eller ett villkor',
      en: 'must be a value, a list of values or a condition',
    };
  return { sv: 'ska vara text eller en lista av texter', en: 'must be text or a list of texts' };
}
