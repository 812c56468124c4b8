import { hasDigit } from './text-shapes.ts';

/** The letter or number of a sub-item as it is shown before its title: `a)`, `2.1`. */
export function shownLabel(label: string): string {
  return hasDigit(label) ? label : `${label})`;
}
