import type { Doubt, Mark } from './mark.ts';
import type { LineEdit } from './edit-lines.ts';
import type { OutlineHeading } from '../outline/outline-lines.ts';

/** A `definition` is a footnote or address that is hidden with the mark that alone refers to it. */
export type SecretKind = 'item' | 'block' | 'inline' | 'doubtful' | 'definition';

/** One mark with what it hides. Lines are 0-based. */
export interface Cut {
  readonly kind: SecretKind;
  readonly mark: Mark;
  readonly doubt: Doubt | null;
  readonly first: number;
  readonly last: number;
  /** The place (0-based) after which marks count again. */
  readonly end: { readonly line: number; readonly column: number };
  /** What takes the secret out. */
  readonly masked: readonly LineEdit[];
  /** What takes only the mark out. */
  readonly unmasked: readonly LineEdit[];
  /** Headings that were hidden though they may not belong to the item; those of items with numbers are of a § that is lost. */
  readonly headings: readonly OutlineHeading[];
  /** Headings of other items, hidden but for their numbers. */
  readonly kept: readonly OutlineHeading[];
  /** Of a definition: the mark that hides it. */
  readonly owner?: Mark;
}

/** Adds a cut in place of those that lie within it. */
export function addCut(cuts: Cut[], cut: Cut): void {
  while ((cuts.at(-1)?.last ?? -1) >= cut.first && cuts.at(-1)!.first >= cut.first) {
    const within = cuts.at(-1)!;
    const isBefore =
      within.first === cut.first &&
      within.end.line === cut.mark.line &&
      within.end.column <= cut.mark.start &&
      cut.masked[0]!.start >= within.end.column;
    if (isBefore) break;
    cuts.pop();
  }
  cuts.push(cut);
}
