import type { Text } from 'mdast';
import { endsInJoint, startsTitle } from '../../../language/meetings.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import { toLine, type Line } from '../../markdown/lines.ts';

/** The lines of a paragraph, where a title that ends in a word which needs another one, or within a day, goes on in the next line. */
export function joinTitle(lines: readonly Line[]): readonly Line[] {
  const [first, second, ...rest] = lines;
  if (!first || !second || !startsTitle(first.text)) return lines;
  if (!endsInJoint(first.text) && !partsDay(first.text, second.text)) return lines;
  return [toLine([...first.children, space(first, second), ...second.children]), ...rest];
}

/** `… torsdag 26` above `november 2020 kl. 19.30` */
function partsDay(above: string, below: string): boolean {
  const end = above.length;
  return findDates(`${above} ${below}`).some((date) => date.start < end && date.end > end + 1);
}

function space(before: Line, after: Line): Text {
  return { type: 'text', value: ' ', position: { start: before.position.end, end: after.position.start } };
}
