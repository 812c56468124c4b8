import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import type { FrontMatterEntry, FrontMatterValue, TextValue } from '../front-matter/value.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { readTableEntries } from './table-entries.ts';

/** What the body says of the cover, in the form of the front matter, and the nodes that say something else. */
export interface BodyEntries {
  readonly entries: readonly FrontMatterEntry[];
  readonly rest: readonly RootContent[];
}

interface OpenEntry {
  readonly key: CanonicalKey;
  readonly written: string;
  readonly keyPosition: Position;
  readonly values: TextValue[];
}

/** The state of the reading: what is done, and the field that the next lines may go on with. */
interface Reading {
  readonly entries: FrontMatterEntry[];
  readonly rest: RootContent[];
  open: OpenEntry | null;
}

/**
 * Reads fields of the cover from the body: `**Närvarande:** Kim Sav, Bo Ek`, `Plats: Sal A`, a heading `Närvarande` with a list,
 * a table. One name a line needs no bullets; a line that ends in a comma or `och` goes on.
 */
export function readBodyEntries(nodes: readonly RootContent[], index: LineIndex): BodyEntries {
  const reading: Reading = { entries: [], rest: [], open: null };
  for (const node of nodes) {
    if (node.type === 'heading') readHeading(lineText(node.children), node, reading);
    else if (node.type === 'paragraph') readParagraph(node, index, reading);
    else if (node.type === 'list' && reading.open) reading.open.values.push(...toValues(node));
    else if (node.type === 'table') readTable(node, reading);
    else keep(node, reading);
  }
  close(reading);
  return reading;
}

function readHeading(text: string, node: RootContent, reading: Reading): void {
  const key = canonicalKey(text.replace(/:$/, ''));
  if (!key) return keep(node, reading);
  close(reading);
  reading.open = { key, written: text, keyPosition: node.position!, values: [] };
}

/** Lines before any label go on with a field that has no value yet; else they are no fields. */
function readParagraph(node: Paragraph, index: LineIndex, reading: Reading): void {
  if (reading.open && reading.open.values.length > 0) close(reading);
  const plain: Line[] = [];
  for (const line of linesOf(node, index)) {
    const label = labelOf(line);
    if (label) {
      close(reading);
      const values = label.value ? [label.value] : [];
      reading.open = { key: label.key, written: label.written, keyPosition: line.position, values };
    } else if (reading.open) addLine(reading.open, line);
    else plain.push(line);
  }
  if (plain.length > 0) reading.rest.push(paragraphOf(plain, true));
}

function readTable(node: Table, reading: Reading): void {
  const entries = readTableEntries(node, reading.open?.key ?? null);
  if (entries.length === 0) return keep(node, reading);
  if (reading.open?.values.length === 0) reading.open = null;
  close(reading);
  reading.entries.push(...entries);
}

function keep(node: RootContent, reading: Reading): void {
  close(reading);
  reading.rest.push(node);
}

function close(reading: Reading): void {
  if (reading.open) reading.entries.push(toEntry(reading.open));
  reading.open = null;
}

function addLine(open: OpenEntry, line: Line): void {
  const last = open.values.at(-1);
  if (last && /(?:,|\soch)$/u.test(last.text)) {
    open.values[open.values.length - 1] = {
      kind: 'text',
      text: `${last.text} ${line.text}`,
      position: { start: last.position.start, end: line.position.end },
    };
  } else open.values.push({ kind: 'text', text: line.text, position: line.position });
}

function labelOf(line: Line): { key: CanonicalKey; written: string; value: TextValue | null } | null {
  const text = rawText(line.children);
  const match = /^([^:]{2,80}?)\s*:\s*/.exec(text);
  if (!match) return null;
  const key = canonicalKey(match[1]!.replace(/^[*_]+|[*_]+$/g, ''));
  if (!key) return null;
  const rest = splitPhrasing(line.children, match[0].length)[1];
  const value = rest.length > 0 ? toLine(rest) : null;
  return {
    key,
    written: match[1]!,
    value: value && { kind: 'text', text: value.text, position: value.position },
  };
}

function toValues(list: List): TextValue[] {
  return list.children.map((item) => ({
    kind: 'text',
    text: lineText([item]),
    position: textPosition(item.position!, item),
  }));
}

function textPosition(position: Position, item: List['children'][number]): Position {
  return { start: item.children[0]?.position?.start ?? position.start, end: position.end };
}

function toEntry({ key, written, keyPosition, values }: OpenEntry): FrontMatterEntry {
  const [only, ...others] = values;
  const position = only ? { start: only.position.start, end: values.at(-1)!.position.end } : keyPosition;
  const value: FrontMatterValue =
    only && others.length === 0 ? only : { kind: 'list', items: values, position };
  return { key, written, value, position, keyPosition };
}
