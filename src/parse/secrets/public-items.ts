import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OutlineHeading } from '../outline/outline-lines.ts';
import type { OutlinePart } from '../outline/parts.ts';
import type { Cut } from './cut.ts';
import { lostItemFault } from './faults.ts';
import type { Notes } from './hide.ts';

/** An item of the notes that is public, if only by its number. */
export interface PublicItem {
  /** 1-based, in the file and in the masked text alike. */
  readonly line: number;
  /** The number as written. */
  readonly label: string;
}

interface Found {
  readonly open: readonly PublicItem[];
  /** Hidden with a secret before them, number and all, though no other item has that number: they may be meant for the public. */
  readonly meantOpen: readonly OutlineHeading[];
}

/** Which items of the notes the public can see. */
export function publicItems({ outline }: Notes, cuts: readonly Cut[]): Found {
  const keepsNumber = new Set(outline.ends.boundaries);
  const items = outline.headings.filter(({ item }) => item?.marker != null);
  const open: PublicItem[] = [];
  const hidden: OutlineHeading[] = [];
  let at = 0;
  for (const item of items) {
    while (at < cuts.length && cuts[at]!.last < item.first) at++;
    const cut = cuts[at];
    const isIn = cut !== undefined && cut.first < item.first && cut.kind !== 'inline';
    const isLost = isIn && (cut.kind === 'block' || cut.kind === 'definition' || !keepsNumber.has(item));
    if (isLost) hidden.push(item);
    else open.push({ line: item.first + 1, label: item.label });
  }
  const numbers = new Set(open.map(({ label }) => numberIn(label)));
  return { open, meantOpen: hidden.filter(({ label }) => !numbers.has(numberIn(label))) };
}

/** Tells of public items that nobody reads as such any more when what is secret has been taken out. */
export function lostItemFaults(items: readonly PublicItem[], parts: readonly OutlinePart[]): Diagnostic[] {
  const lines = new Set(parts.map(({ position }) => position.start.line));
  return items
    .filter(({ line }) => !lines.has(line))
    .map(({ line, label }) => lostItemFault({ line, column: 1 }, label));
}

function numberIn(label: string): number {
  return Number(/\d+(?!.*\d)/.exec(label)?.[0]);
}
