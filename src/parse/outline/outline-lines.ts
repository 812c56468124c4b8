import type { Heading, List, PhrasingContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { stripComments } from '../markdown/strip-comments.ts';
import { typedNumber } from '../markdown/typed-number.ts';
import { changedSource } from '../source/source-text.ts';
import { readItemMarker, type ItemMarker } from './item-marker.ts';
import { readNotesOutline } from './notes-outline.ts';
import type { ItemPart } from './parts.ts';
import { readSubItemMarker } from './sub-item-marker.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** What stands above text in the notes: a heading of Markdown, or the number and title of an item. All lines are 0-based. */
export interface OutlineHeading {
  /** `atx` (`## …`), `setext` (underlined), or where else an item begins. */
  readonly kind: 'atx' | 'setext' | 'line' | 'entry';
  /** 1–6; 2 for what is no Markdown heading. */
  readonly level: number;
  /** From its first line to its last, with a title below its number, or an underline. */
  readonly first: number;
  readonly last: number;
  readonly titleLine: number;
  /** What stands before the title on its line: signs, number, indentation. */
  readonly before: string;
  /** As written; empty when it has none. */
  readonly label: string;
  readonly title: string;
  /** The item that it begins; null where it begins none. */
  readonly item: ItemPart | null;
}

/** An entry of a numbered list that lies in nothing else, whether it begins an item or not. */
export interface NumberedEntry {
  /** 0-based. */
  readonly line: number;
  /** As typed. */
  readonly number: number;
  /** It begins with bold words. */
  readonly isBold: boolean;
}

/** The outline of notes in lines. */
export interface OutlineLines {
  /** The headings of Markdown outside quotes, lists and code, and where items begin, in order. */
  readonly headings: readonly OutlineHeading[];
  readonly title: OutlineHeading | null;
  readonly entries: readonly NumberedEntry[];
  /** The items have numbers. */
  readonly hasNumbers: boolean;
  /** The level of the headings that are items; 2 where they are lines or entries. */
  readonly itemLevel: number;
  /** Nothing but the looks of the notes tells where items begin. */
  readonly isGuess: boolean;
}

/** Reads the outline of a text as the reader of the protocol does, in lines. */
export function readOutlineLines(text: string): OutlineLines {
  const { root, index } = parseMarkdown(stripComments(changedSource(text, new Map())).source.text);
  const { title, headline, parts, isGuess } = readNotesOutline(root, index);
  const items = isGuess ? [] : parts.flatMap((part) => (part.kind === 'item' && !part.isWhole ? [part] : []));
  const byLine = new Map<number, OutlineHeading>();
  for (const node of root.children)
    if (node.type === 'heading') byLine.set(node.position!.start.line - 1, ofHeading(node, index.lines));
  for (const item of items) {
    const first = item.position.start.line - 1;
    byLine.set(first, ofItem(item, byLine.get(first), index.lines));
  }
  const headings = [...byLine.values()].toSorted((one, other) => one.first - other.first);
  const titleLine = (title ?? headline.title)?.position?.start.line;
  const levels = items.map(({ depth }) => depth);
  return {
    headings,
    title: headings.find(({ first, kind }) => kind !== 'line' && first + 1 === titleLine) ?? null,
    entries: root.children.flatMap((node) => (node.type === 'list' ? entriesOf(node, index) : [])),
    hasNumbers: items.some(({ marker }) => marker !== null),
    itemLevel: levels.reduce((least, depth) => Math.min(least, depth), levels.length === 0 ? 2 : 6),
    isGuess,
  };
}

function entriesOf(list: List, index: LineIndex): NumberedEntry[] {
  return list.children.flatMap((entry) => {
    const number = typedNumber(entry, index);
    const [first] = entry.children;
    const isBold = first?.type === 'paragraph' && first.children[0]?.type === 'strong';
    return number === null ? [] : [{ line: entry.position!.start.line - 1, number, isBold }];
  });
}

function ofHeading(node: Heading, lines: readonly string[]): OutlineHeading {
  const first = node.position!.start.line - 1;
  const isAtx = /^[ \t]*#/.test(lines[first]!);
  const marker = readItemMarker(node.children) ?? readSubItemMarker(node.children);
  return {
    kind: isAtx ? 'atx' : 'setext',
    level: node.depth,
    first,
    last: node.position!.end.line - 1,
    ...placeOf(marker ? marker.rest : node.children, first, lines),
    label: marker?.label ?? '',
    title: lineText(marker ? marker.rest : node.children),
    item: null,
  };
}

function ofItem(
  item: ItemPart,
  heading: OutlineHeading | undefined,
  lines: readonly string[],
): OutlineHeading {
  const first = item.position.start.line - 1;
  const place = placeOf(item.heading, first, lines);
  const end = item.heading.at(-1)?.position?.end.line ?? first + 1;
  return {
    kind: item.form === 'heading' ? (heading?.kind ?? 'atx') : item.form,
    level: item.depth,
    first,
    last: Math.max(heading?.last ?? first, end - 1),
    ...place,
    label: item.marker ? written(item.marker) : '',
    title: lineText(item.heading),
    item,
  };
}

/** `SN § 49`; the year before a number is in its label. */
function written({ prefix, label }: Pick<ItemMarker, 'prefix' | 'label'>): string {
  return prefix === null || hasDigit(prefix) ? label : `${prefix} ${label}`;
}

function placeOf(
  title: readonly PhrasingContent[],
  first: number,
  lines: readonly string[],
): Pick<OutlineHeading, 'titleLine' | 'before'> {
  const start = title[0]?.position?.start;
  if (!start) return { titleLine: first, before: `${lines[first]!.trimEnd()} ` };
  return { titleLine: start.line - 1, before: lines[start.line - 1]!.slice(0, start.column - 1) };
}
