import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { ItemMarker } from './item-marker.ts';

/** Where an item begins: in a heading, on a line of a paragraph, in an entry of a list. */
export type ItemForm = 'heading' | 'line' | 'entry';

/** An item before its blocks are read. */
export interface ItemPart {
  readonly kind: 'item';
  readonly marker: Pick<ItemMarker, 'number' | 'label' | 'prefix'> | null;
  /** The heading after the number; on an ordinary line it goes on to the end of the line. */
  readonly heading: readonly PhrasingContent[];
  readonly isLine: boolean;
  /** The whole of a note that numbers nothing and has no headings: it gets no number. */
  readonly isWhole?: boolean;
  /** The form of its number is that of most items in the notes: one in another form may be part of the item before it. */
  readonly isMain: boolean;
  readonly form: ItemForm;
  /** Depth of its heading; 2 where it begins on an ordinary line. */
  readonly depth: number;
  readonly nodes: readonly RootContent[];
  readonly position: Position;
}

/** A part under an unnumbered heading. */
export interface SectionPart {
  readonly kind: 'section';
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
  readonly position: Position;
}

export type OutlinePart = ItemPart | SectionPart;

/** What stands before the first item, and the items and sections in order. */
export interface Parts {
  readonly preamble: readonly RootContent[];
  readonly parts: readonly OutlinePart[];
}

/** Where the notes begin an item, and how much of it stands there. */
export interface Start {
  readonly marker: ItemPart['marker'];
  readonly heading: readonly PhrasingContent[];
  readonly isLine: boolean;
  readonly isMain: boolean;
  readonly form: ItemForm;
  readonly depth: number;
  /** What the same row says besides number and title. */
  readonly nodes: readonly RootContent[];
}
