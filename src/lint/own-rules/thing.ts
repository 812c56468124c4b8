import type { Position } from 'unist';
import type { Item } from '../../model/protocol.ts';
import type { OwnSubject, ownRuleFields } from '../../model/own-rule.ts';

/** The values of a field, as text; empty when the notes don't tell it. */
export type Values = readonly (string | number | boolean | null)[];

/** What is to be told of each thing of a kind. */
export type Fields<Subject extends OwnSubject> = Record<keyof (typeof ownRuleFields)[Subject], () => Values>;

/** Something in a protocol that an own rule can be about. */
export interface Thing {
  /** Null where it stands in none. */
  readonly item: Item | null;
  /** Where to tell what is wrong with it. */
  readonly position: Position;
  /** The fields by name. */
  readonly fields: Readonly<Record<string, () => Values>>;
  /** The values that some rule has asked for, as rules compare them. */
  readonly asked: Record<string, readonly string[]>;
}
