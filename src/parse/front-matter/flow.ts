import { endsInOneOf } from '../../model/text-shapes.ts';
import { textAfterBrace, unclosed } from './field-diagnostics.ts';
import { type FieldName, type Reading, fieldEntry, fieldOf, textValue } from './fields.ts';
import { fieldShapes, textShape } from './shapes.ts';
import { type Fragment, end, joinInPlace } from './source.ts';
import type { FieldEntry, FrontMatterValue, ListValue, MapValue } from './value.ts';
import { closingQuote, isQuote, unquote } from './yaml-scalar.ts';

/**
 * Reads `{namn: Kim Sav, roll: ledamot}` or `[a, b]`, also over several lines. Null when the parts are text after all:
 * braces without a known field, brackets that do not hold the whole value or in a value that is never a list. With
 * `isWhole`, a fault in the brackets is reported.
 */
export function readFlow(
  parts: readonly Fragment[],
  isWhole: boolean,
  reading: Reading,
): FrontMatterValue | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !/^[[{]/.test(first.text)) return null;
  const text = joinInPlace(parts);
  const { close, missing } = scanBrackets(text);
  const isFlow = mayBeFlow(first, reading, parts[1]);
  if (isFlow && close === text.length - 1) return readBracketed({ ...first, text }, reading);
  if (!isWhole || !(isFlow || close < 0)) return null;
  const position = reading.source.place(first.start, end(last));
  const line = reading.source.lineAt(last.start);
  if (close < 0) reading.report(unclosed(text.charAt(0), missing, position, line));
  else if (text.startsWith('{')) {
    const written = reading.source.lineAt(first.start);
    const at = written.indexOf(first.text) + close;
    const repaired = parts.length === 1 ? `${written.slice(0, at)}${written.slice(at + 1)}}` : null;
    reading.report(textAfterBrace(position, repaired));
  }
  return null;
}

/** Whether a bracket at the start of `part` can be that of a list or mapping; `next` is the line below it. */
function mayBeFlow(part: Fragment, reading: Reading, next?: Fragment): boolean {
  if (reading.levels <= 0) return false;
  if (part.text.startsWith('[')) return reading.shape.brackets;
  const start = part.text === '{' && next !== undefined ? next : inside(part);
  return part.text.startsWith('{') && fieldOf(start, reading) !== null;
}

/** Reads a part that begins and ends with a bracket. */
function readBracketed(part: Fragment, reading: Reading): ListValue | MapValue {
  const pieces = splitAtCommas(inside(part)).filter((piece) => piece.text !== '');
  const position = reading.source.place(part.start, end(part));
  const inner = { ...reading, levels: reading.levels - 1 };
  if (part.text.startsWith('{')) return { kind: 'map', entries: readFields(pieces, part, inner), position };
  return { kind: 'list', items: pieces.map((piece) => readPiece(piece, inner)), position };
}

/** The fields of a mapping. A comma with no `name:` after it belongs to the value before (`paragrafer: 1–4, 6`). */
function readFields(pieces: readonly Fragment[], whole: Fragment, reading: Reading): FieldEntry[] {
  const fields: { name: FieldName; value: Fragment }[] = [];
  for (const piece of pieces) {
    const name = fieldOf(piece, reading, true);
    const open = fields.at(-1);
    if (name) fields.push({ name, value: name.rest });
    else if (open) {
      const text = whole.text.slice(open.value.start - whole.start, end(piece) - whole.start);
      open.value = { ...open.value, text };
    }
  }
  return fields.map(({ name, value }) => {
    const shape = (name.field === null ? undefined : fieldShapes.get(name.field)) ?? textShape;
    return fieldEntry(name, value.text === '' ? null : readPiece(value, { ...reading, shape }), reading);
  });
}

function readPiece(piece: Fragment, reading: Reading): FrontMatterValue {
  const { text } = piece;
  if (isQuote(text) && closingQuote(text, 0) === text.length - 1) {
    return textValue(unquote(text), piece.start, end(piece), reading);
  }
  if (mayBeFlow(piece, reading) && scanBrackets(text).close === text.length - 1)
    return readBracketed(piece, reading);
  return textValue(text.replace(/\s{2,}/g, ' '), piece.start, end(piece), reading);
}

/** What is within the brackets of `part`, or after the first when it is not closed. */
function inside(part: Fragment): Fragment {
  const isClosed = endsInOneOf(part.text, ']}');
  const raw = part.text.slice(1, isClosed ? -1 : undefined);
  const text = raw.trimStart();
  return { ...part, text: text.trimEnd(), start: part.start + 1 + raw.length - text.length };
}

function splitAtCommas(part: Fragment): Fragment[] {
  const pieces: Fragment[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const raw = part.text.slice(from, to);
    const text = raw.trimStart();
    pieces.push({ ...part, text: text.trimEnd(), start: part.start + from + raw.length - text.length });
    from = to + 1;
  };
  walkBrackets(part.text, (letter, index, open) => {
    if (letter === ',' && open.length === 0) cut(index);
    return true;
  });
  cut(part.text.length);
  return pieces;
}

/** Where the bracket that `text` begins with is closed (-1: nowhere), and what would close all that stand open. */
function scanBrackets(text: string): { close: number; missing: string } {
  let close = -1;
  let missing: readonly string[] = [];
  walkBrackets(text, (_, index, open) => {
    missing = open;
    if (open.length === 0) close = index;
    return open.length > 0;
  });
  return { close, missing: missing.toReversed().join('') };
}

/**
 * Visits the letters of `text` outside quotation marks until `visit` says no. `open` are the brackets that would close
 * what stands open after the letter; a closing bracket that closes nothing is a letter like others.
 */
function walkBrackets(
  text: string,
  visit: (letter: string, index: number, open: readonly string[]) => boolean,
): void {
  const open: string[] = [];
  let mayQuote = true;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (mayQuote && isQuote(letter)) {
      const close = closingQuote(text, index);
      if (close > 0) {
        index = close;
        mayQuote = false;
        continue;
      }
    }
    if (letter === '{') open.push('}');
    else if (letter === '[') open.push(']');
    else if (letter === open.at(-1)) open.pop();
    if (!visit(letter, index, open)) return;
    if (letter.trim() !== '') mayQuote = /[[{,:]/.test(letter);
  }
}
