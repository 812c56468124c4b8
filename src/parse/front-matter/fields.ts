import type { Diagnostic } from '../../model/diagnostic.ts';
import { unknownField } from './field-diagnostics.ts';
import { foldLabel } from './fold-label.ts';
import { longestLabel } from './keys.ts';
import type { FieldKey, Shape } from './shapes.ts';
import { type Fragment, type Source, rest } from './source.ts';
import type { FieldEntry, FrontMatterValue, TextValue } from './value.ts';

/** What the reading of a value needs to know. */
export interface Reading {
  readonly source: Source;
  readonly shape: Shape;
  /** How many more levels of lists and mappings may follow; below them everything is text. */
  readonly levels: number;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The name of a field with what follows its colon. */
export interface FieldName {
  readonly written: string;
  /** Null when no such field is known here. */
  readonly field: FieldKey | null;
  readonly start: number;
  readonly rest: Fragment;
}

/** Reads the name that a fragment begins with: a known field, or `orUnknown` any words with a colon; else null. */
export function fieldOf(part: Fragment, reading: Reading, orUnknown = false): FieldName | null {
  const colon = part.text.indexOf(':');
  if (colon < 1 || colon > longestLabel || reading.shape.fields.size === 0) return null;
  const written = part.text.slice(0, colon).trimEnd();
  if (!/^["'§\p{L}]/u.test(written)) return null;
  const field = reading.shape.fields.get(foldLabel(written)) ?? null;
  const isSpaced = part.text.slice(colon + 1, colon + 2).trim() === '';
  const isName = field !== null || (orUnknown && isSpaced && /^\p{L}[\p{L}\p{M} _-]*$/u.test(written));
  return isName ? { written, field, start: part.start, rest: rest(part, colon + 1) } : null;
}

/** The entry of a field, told of when its name is unknown. Its value is empty text when it has none. */
export function fieldEntry(name: FieldName, value: FrontMatterValue | null, reading: Reading): FieldEntry {
  const keyPosition = reading.source.place(name.start, name.start + name.written.length);
  if (name.field === null) reading.report(unknownField(name.written, keyPosition, reading.shape.fields));
  const said = value ?? textValue('', name.rest.start, name.rest.start, reading);
  return { key: name.written, field: name.field, value: said, position: said.position, keyPosition };
}

/** Text that stands between two offsets of the front matter. */
export function textValue(text: string, start: number, stop: number, reading: Reading): TextValue {
  return { kind: 'text', text, position: reading.source.place(start, stop) };
}
