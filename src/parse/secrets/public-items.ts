import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OutlinePart } from '../outline/parts.ts';
import type { Cut } from './cut.ts';
import { lostItemDiagnostic } from './secret-diagnostics.ts';
import { numbersInGaps, type HiddenItem } from './hidden-numbers.ts';
import type { Notes } from './hide.ts';
import { withoutHead } from '../../model/text-shapes.ts';

/** An item of the notes that is public, if only by its number. */
export interface PublicItem {
  /** 1-based, in the file and in the masked text alike. */
  readonly line: number;
  /** The number as written. */
  readonly label: string;
}

interface Found {
  readonly open: readonly PublicItem[];
  /** Hidden with a secret before them, though no other item has that number: they may be meant for the public. */
  readonly meantOpen: readonly HiddenItem[];
}

/** Which items of the notes the public can see. */
export function publicItems({ lines, outline }: Notes, cuts: readonly Cut[]): Found {
  const kept = new Set(cuts.flatMap((cut) => cut.kept));
  // A doubtful mark is an error itself, and tells how far it hides.
  const untold = cuts.flatMap((cut) => (cut.doubt === null ? cut.kept : []));
  const items = outline.headings.filter(({ item }) => item?.marker != null);
  const isHidden = hiddenBy(cuts);
  const open: PublicItem[] = [];
  const hidden: HiddenItem[] = [];
  for (const item of items) {
    if (isHidden(item.first) && !kept.has(item)) hidden.push(item);
    else open.push({ line: item.first + 1, label: item.label });
  }
  const numbers = new Set(open.map(({ label }) => numberIn(label)));
  const lettered = cuts.flatMap(({ headings }) =>
    headings.filter(({ item, label }) => item === null && label !== ''),
  );
  return {
    open,
    meantOpen: [
      ...hidden.filter(({ label }) => !numbers.has(numberIn(label))),
      ...untold,
      ...lettered.map(({ first, before }) => ({ first, label: withoutHead(before, ' #').trim() })),
      ...numbersInGaps(lines, outline.headings, (line) => outline.fences[line] === 0 && isHidden(line)),
    ].toSorted((one, other) => one.first - other.first),
  };
}

/** Whether a line lies within what a cut hides; found in log time. */
function hiddenBy(all: readonly Cut[]): (line: number) => boolean {
  const cuts = all.filter(({ kind }) => kind !== 'inline');
  return (line) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.last < line) low = middle + 1;
      else high = middle;
    }
    return cuts[low] !== undefined && cuts[low]!.first < line;
  };
}

/** Tells of public items that nobody reads as such any more when what is secret has been taken out. */
export function lostItemFaults(items: readonly PublicItem[], parts: readonly OutlinePart[]): Diagnostic[] {
  const lines = new Set(parts.map(({ position }) => position.start.line));
  return items
    .filter(({ line }) => !lines.has(line))
    .map(({ line, label }) => lostItemDiagnostic({ line, column: 1 }, label));
}

function numberIn(label: string): number {
  return Number(/\d+(?!.*\d)/.exec(label)?.[0]);
}
