import type { Text } from 'mdast';
import { endsInJoint, startsTitle } from '../../../language/meetings.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { beginsWithSmall } from '../../../model/text-shapes.ts';

/** A title is not broken over more lines. */
const mostLines = 4;

/**
 * The lines of a paragraph, where a title that ends in a comma, in a word which needs another one, or within a day, goes on in the
 * next line.
 */
export function joinTitle(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (!first || !startsTitle(first.text)) return lines;
  let title = first;
  let count = 1;
  for (const next of lines.slice(1, mostLines)) {
    const isOpen = endsInJoint(title.text) || (title.text.endsWith(',') && /^[\p{Ll}\d]/u.test(next.text));
    if (!isOpen && !partsDay(title.text, next.text) && !breaksOff(title.text, next.text)) break;
    title = toLine([...title.children, space(title, next), ...next.children]);
    count += 1;
  }
  return count === 1 ? lines : [title, ...lines.slice(count)];
}

/** `… torsdag 26` above `november 2020 kl. 19.30` */
function partsDay(above: string, below: string): boolean {
  const end = above.length;
  return findDates(`${above} ${below}`).some((date) => date.start < end && date.end > end + 1);
}

/** `Protokoll fört vid årsstämma med Rönnviks` above `vägförening lördagen den 11 maj 2024` */
function breaksOff(above: string, below: string): boolean {
  return /\s\p{Lu}[\p{L}-]*$/u.test(above) && beginsWithSmall(below) && findDates(above).length === 0;
}

function space(before: Line, after: Line): Text {
  return { type: 'text', value: ' ', position: { start: before.position.end, end: after.position.start } };
}
