import type * as z from 'zod/mini';
import { nearestName } from '../model/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Of each key that is missing beside one that is unknown and much like it: that one, which is it, misspelt. */
export function misspeltKeys(issues: readonly Issue[]): ReadonlyMap<Issue, string> {
  return new Map(
    issues.flatMap((issue) => {
      const written = isMissing(issue) ? misspelt(issue, issues) : undefined;
      return written === undefined ? [] : [[issue, written] as const];
    }),
  );
}

function isMissing({ code, input }: Issue): boolean {
  return input === undefined && (code === 'invalid_type' || code === 'invalid_union');
}

function misspelt({ path }: Issue, issues: readonly Issue[]): string | undefined {
  const [holder, key] = [path.slice(0, -1), String(path.at(-1))];
  for (const other of issues) {
    if (other.code !== 'unrecognized_keys' || !isSamePath(other.path, holder)) continue;
    const written = other.keys.find((each) => nearestName(each, [key]) !== null);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** Whether two paths lead to the same place. */
export function isSamePath(one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return one.length === other.length && one.every((step, nth) => step === other[nth]);
}
