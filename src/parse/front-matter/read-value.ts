import { endsInJoint, beginsInJoint } from '../../language/value-lines.ts';
import { unclosed } from './field-diagnostics.ts';
import { type FieldName, type Reading, fieldEntry, fieldOf, textValue } from './fields.ts';
import { readFlow } from './flow.ts';
import { fieldShapes, textShape } from './shapes.ts';
import { type Fragment, end, isComment, isSilent, rest } from './source.ts';
import type { FieldEntry, FrontMatterValue, TextValue } from './value.ts';
import { closingQuote, isQuote, readBlockScalar, unquote } from './yaml-scalar.ts';

/**
 * Reads one value. The first of `parts` is what follows the colon on its line, the others are the lines below, blank
 * ones and comments too. Null when there is none.
 */
export function readValue(parts: readonly Fragment[], reading: Reading): FrontMatterValue | null {
  const first = parts[0];
  if (first === undefined || isNothing(first)) return readLines(parts.slice(1), reading);
  return readBlock(parts, reading) ?? readText([first, ...said(parts.slice(1))], reading);
}

/** Whether a line begins with the dash of a list entry (or what a word processor makes of it). */
export function isEntry(line: Fragment): boolean {
  return /^[-–•](?:\s|$)/.test(line.text);
}

/** Whether the text of `line` goes on in `next`: it ends, or the next begins, in the middle of an enumeration. */
export function goesOn(line: Fragment, next: Fragment): boolean {
  return endsInJoint.test(line.text) || beginsInJoint.test(next.text);
}

/** Reads a value that begins on a line of its own. */
function readLines(parts: readonly Fragment[], reading: Reading): FrontMatterValue | null {
  const begin = parts.findIndex((part) => !isSilent(part));
  return begin < 0 ? null : readFrom(parts.slice(begin), reading);
}

/** Reads a value from its first line on, which may be that of a list or a mapping. */
function readFrom(lines: readonly Fragment[], reading: Reading): FrontMatterValue | null {
  const first = lines[0];
  if (first === undefined || isNothing(first)) return readLines(lines.slice(1), reading);
  if (reading.levels > 0 && isEntry(first)) return readList(lines, first, reading);
  if (reading.levels > 0 && fieldOf(first, reading)) return readMap(lines, first, reading);
  return readValue(lines, reading);
}

function readList(lines: readonly Fragment[], first: Fragment, reading: Reading): FrontMatterValue | null {
  const entries: Fragment[][] = [];
  let dash = first;
  let last = first;
  for (const line of lines) {
    const entry = entries.at(-1);
    if (isSilent(line)) {
      entry?.push(line);
      continue;
    }
    if (entry === undefined || beginsEntry(line, { entry, dash, last, reading })) {
      if (isEntry(line)) dash = line;
      entries.push([line]);
    } else {
      entry.push(line);
    }
    last = line;
  }
  const inner = { ...reading, levels: reading.levels - 1, shape: { ...reading.shape, oneALine: false } };
  const items = entries.map((entry) => readFrom(withoutDash(entry), inner)).filter((item) => item !== null);
  return { kind: 'list', items, position: reading.source.place(first.start, end(last)) };
}

/** Whether `line` begins a new entry of the list rather than going on in the one before. */
function beginsEntry(
  line: Fragment,
  place: { entry: readonly Fragment[]; dash: Fragment; last: Fragment; reading: Reading },
): boolean {
  const { entry, dash, last, reading } = place;
  const opening = entry[0];
  if (!isEntry(line)) {
    return line.indent <= dash.indent && reading.shape.oneALine && !goesOn(last, line);
  }
  if (line.indent <= dash.indent || opening === undefined) return true;
  const content = withoutDash([opening])[0];
  const mayHoldEntries =
    content === undefined ||
    content.text === '' ||
    isBlockHeader(content) ||
    fieldOf(content, reading) !== null;
  return !mayHoldEntries;
}

function readMap(lines: readonly Fragment[], first: Fragment, reading: Reading): FrontMatterValue {
  const fields: { name: FieldName; parts: Fragment[] }[] = [];
  for (const line of lines) {
    const open = fields.at(-1);
    const inBlock =
      open?.parts[0] !== undefined && isBlockHeader(open.parts[0]) && line.indent > first.indent;
    const name = isSilent(line) || inBlock ? null : fieldOf(line, reading, line.indent <= first.indent);
    if (name) fields.push({ name, parts: [name.rest] });
    else open?.parts.push(line);
  }
  const entries = fields.map(({ name, parts }) => readField(name, parts, reading));
  const { start } = reading.source.place(first.start, first.start);
  return { kind: 'map', entries, position: { start, end: entries.at(-1)?.position.end ?? start } };
}

function readField(name: FieldName, parts: readonly Fragment[], reading: Reading): FieldEntry {
  const shape = (name.field === null ? undefined : fieldShapes.get(name.field)) ?? textShape;
  return fieldEntry(name, readValue(parts, { ...reading, shape, levels: reading.levels - 1 }), reading);
}

/** Reads `|` or `>` and the lines below; null when it is no such block. */
function readBlock(parts: readonly Fragment[], reading: Reading): FrontMatterValue | null {
  const [header, ...lines] = parts;
  if (header === undefined || !isBlockHeader(header)) return null;
  const content = lines.filter((line) => line.text !== '');
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (reading.shape.oneALine && header.text.startsWith('|')) return readText(content, reading);
  const source = lines.map((line) => (line.text === '' ? '' : ' '.repeat(line.indent) + line.text));
  return textValue(readBlockScalar(header.text, source), first.start, end(last), reading);
}

/** Reads lines that hold a quoted or bracketed value, or text: one, or one a line where that is the custom. */
function readText(parts: readonly Fragment[], reading: Reading): FrontMatterValue | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lines = reading.shape.oneALine ? joinWrapped(parts) : [parts];
  const enclosed =
    readQuoted(parts, lines.length === 1, reading) ?? readFlow(parts, lines.length === 1, reading);
  if (enclosed) return enclosed;
  if (lines.length > 1) {
    const inner = { ...reading, shape: { ...reading.shape, oneALine: false } };
    const items = lines.map((line) => readText(line, inner)).filter((item) => item !== null);
    return { kind: 'list', items, position: reading.source.place(first.start, end(last)) };
  }
  return textValue(parts.map((part) => part.text).join(' '), first.start, end(last), reading);
}

function readQuoted(parts: readonly Fragment[], isWhole: boolean, reading: Reading): TextValue | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !isQuote(first.text)) return null;
  const source = parts.map((part) => part.text).join('\n');
  const close = closingQuote(source, 0);
  if (close === source.length - 1) return textValue(unquote(source), first.start, end(last), reading);
  if (close < 0 && isWhole && source.startsWith('"')) {
    reading.report(
      unclosed('"', '"', reading.source.place(first.start, end(last)), reading.source.lineAt(last.start)),
    );
  }
  return null;
}

/** Lines of a list without bullets, each with the lines that it goes on in. */
function joinWrapped(parts: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  let last: Fragment | null = null;
  for (const part of parts) {
    const isDashed = isEntry(part) && last !== null;
    if (last !== null && !isDashed && goesOn(last, part)) lines.at(-1)?.push(part);
    else lines.push(isDashed ? withoutDash([part]) : [part]);
    last = part;
  }
  return lines;
}

function withoutDash(entry: readonly Fragment[]): Fragment[] {
  const [first, ...others] = entry;
  if (first === undefined) return [];
  return [isEntry(first) ? rest(first, 1) : first, ...others];
}

function isBlockHeader(part: Fragment): boolean {
  return /^[|>][+-]?$/.test(part.text);
}

function isNothing(part: Fragment): boolean {
  return part.text === '' || /^#(?:\s|$)/.test(part.text);
}

function said(lines: readonly Fragment[]): Fragment[] {
  return lines.filter((line) => line.text !== '' && !isComment(line));
}
