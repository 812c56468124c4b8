import { lineText } from '../../model/text.ts';
import type { ItemMarker } from './item-marker.ts';
import { lettersAndDigits } from '../../model/text-shapes.ts';

/** A line with a number and perhaps a title, in document order by `row`. */
export interface Titled {
  readonly row: number;
  readonly marker: Pick<ItemMarker, 'number' | 'rest'>;
}

/** So many of the lines of a table of contents must stand once more below it: titles are changed in haste. */
const leastEchoed = 0.75;

/**
 * The lines among `titled` that are a table of contents: two or more right below each other whose numbers, and titles where
 * `byTitle`, come once more. Linear time.
 */
export function contentsAmong<T extends Titled>(titled: readonly T[], byTitle: boolean): ReadonlySet<T> {
  const found = new Set<T>();
  const keyOf = ({ marker }: T): string =>
    byTitle ? `${marker.number} ${foldedTitle(lineText(marker.rest))}` : String(marker.number);
  const lastPlace = new Map(titled.map((each, nth) => [keyOf(each), nth]));
  for (let at = 0; at < titled.length;) {
    let end = at + 1;
    while (end < titled.length && titled[end]!.row === titled[end - 1]!.row + 1 && goesUp(titled, end)) end++;
    const run = titled.slice(at, end);
    const last = end - 1;
    const echoed = run.filter((each) => lastPlace.get(keyOf(each))! > last).length;
    if (run.length > 1 && echoed >= run.length * leastEchoed) for (const each of run) found.add(each);
    at = end;
  }
  return found;
}

function goesUp(titled: readonly Titled[], nth: number): boolean {
  return titled[nth]!.marker.number > titled[nth - 1]!.marker.number;
}

/** A title without dots, page number and signs, in lower case. */
function foldedTitle(title: string): string {
  return lettersAndDigits(title.replace(/(?:[.…_\s]+)\d{1,3}$/u, '').toLowerCase());
}
