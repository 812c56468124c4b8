import { restOfTime, timeBroken } from '../../language/dates/broken-times.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import type { OpenLine } from './open-lines.ts';

/** Whether a line may end within a stretch of time. */
export function mayPartTime(text: string): boolean {
  return '-–—'.includes(text.trimEnd().at(-1) ?? ' ') && timeBroken.test(text);
}

/**
 * The changes that get together a stretch of time that its line parted (`kl 18.00-` above `20.15`): it ends on the upper line, or,
 * where the lower holds nothing else and more lines follow, begins on the lower one.
 */
export function joinedTime(upper: OpenLine, lower: OpenLine, next: OpenLine | undefined): LineEdit[] {
  const before = timeBroken.exec(upper.text);
  const after = restOfTime.exec(lower.text);
  if (before === null || after === null) return [];
  const { margin = '', rest = '' } = after.groups!;
  const goesOn = next?.line === lower.line + 1 && next.text.trim() !== '';
  const above = upper.text.slice(0, before.index).trimEnd();
  if (after[0].length === lower.text.length && goesOn && /\p{L}/u.test(above))
    return [
      { line: upper.line, start: above.length, end: upper.text.length, text: '' },
      { line: lower.line, start: margin.length, end: margin.length, text: before[0].trimEnd() },
    ];
  return [
    { line: upper.line, start: upper.text.trimEnd().length, end: upper.text.length, text: rest },
    { line: lower.line, start: margin.length, end: after[0].length, text: '' },
  ];
}
