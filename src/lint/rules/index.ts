import type { Rule } from '../rule.ts';
import * as each from './each.ts';
import { formChecks } from './form-checks.ts';
import { readingChecks } from './reading-checks.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [...Object.values(each), ...formChecks, ...readingChecks].toSorted(
  (one, other) => (one.name < other.name ? -1 : 1),
);
