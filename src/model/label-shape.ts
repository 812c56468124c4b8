import { hasSpace } from './text-shapes.ts';

/** A text that a label begins. */
export interface Labelled {
  /** Without the colon. */
  readonly label: string;
  /** What stands behind the colon, with its white space; empty where nothing does. */
  readonly rest: string;
}

/**
 * Parts a text at its first colon, where white space or the end of the text follows and what stands before may be a label: at most
 * `most` characters, and none of `without`. Null for another text.
 */
export function partAtColon(text: string, most: number, without = ''): Labelled | null {
  const at = text.indexOf(':');
  if (at < 1 || at > most) return null;
  const label = text.slice(0, at);
  const rest = text.slice(at + 1);
  if (rest !== '' && !hasSpace(rest[0]!)) return null;
  return [...without].some((sign) => label.includes(sign)) ? null : { label, rest };
}
