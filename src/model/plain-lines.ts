import type { List, ListItem, RootContent } from 'mdast';
import type { Block } from './blocks.ts';
import type { Item, Protocol } from './protocol.ts';
import { lineText, plainText } from './text.ts';

/** A line of the items and sections that gives no action by itself: an entry of a list, a paragraph, or what is decided. */
export interface PlainLine {
  /** On one line, without what is listed below it. */
  readonly text: string;
  readonly kind: 'entry' | 'paragraph' | 'decision';
  /** What stands above it: the title of its item or section, that of its block, and the line before its list. */
  readonly above: string;
  /** The § it stands in; null outside of them. */
  readonly item: Item | null;
  /** 1-based. */
  readonly line: number;
}

/** Longer paragraphs tell a story. In UTF-16 units. */
const longestParagraph = 600;

/** What the items and sections of a protocol tell line by line, in document order; what they list as actions is left out. */
export function plainLines({ items, sections }: Protocol): PlainLine[] {
  return [
    ...items.flatMap((item) => linesIn(item.blocks, item.title, item)),
    ...sections.flatMap(({ title, blocks }) => linesIn(blocks, title ?? '', null)),
  ];
}

/** Blocks whose words say nothing of how an action stands. */
const others: ReadonlySet<Block['type']> = new Set([
  'proposals',
  'recommendation',
  'votes',
  'voting-order',
  'recipients',
  'attachments',
  'appeal',
]);

function linesIn(blocks: readonly Block[], above: string, item: Item | null): PlainLine[] {
  return blocks.flatMap((block): PlainLine[] => {
    const heading = `${above}\n${block.title ?? ''}`;
    if (block.type === 'sub-item') return linesIn(block.blocks, heading, item);
    if (others.has(block.type)) return [];
    if (block.type !== 'decision') {
      const given = new Set(block.actions.map(({ position }) => position.start.line));
      return linesOfNodes(block.content, heading, item).filter(({ line }) => !given.has(line));
    }
    return block.clauses.map(({ content, position }) => ({
      text: lineText(content),
      kind: 'decision',
      above: heading,
      item,
      line: position.start.line,
    }));
  });
}

function linesOfNodes(nodes: readonly RootContent[], above: string, item: Item | null): PlainLine[] {
  return nodes.flatMap((node, nth): PlainLine[] => {
    if (node.type === 'list') return entriesOf(node, `${above}\n${shortLine(nodes[nth - 1])}`, item);
    if (node.type !== 'paragraph') return [];
    const first = node.position?.start.line ?? 0;
    return linesOfParagraph(node).flatMap((text, at): PlainLine[] =>
      text.length > longestParagraph ? [] : [{ text, kind: 'paragraph', above, item, line: first + at }],
    );
  });
}

/** The start of a line that goes on with no sentence: an arrow, or a number of a task (`AP3`). */
const ownStart = /^(?:[→➔⇒]|[-=]{1,2}>|\p{Lu}{1,2}\s?\d)/u;

/** A paragraph whose lines are each a sentence, or a task, as these; else on one line. */
function linesOfParagraph(node: RootContent): string[] {
  const lines = plainText([node]).split('\n');
  const areOwn = lines.every(
    (line, nth) => nth === 0 || ownStart.test(line) || /[.!?]$/u.test(lines[nth - 1]!.trimEnd()),
  );
  return areOwn ? lines : [lineText([node])];
}

function entriesOf(list: List, above: string, item: Item | null): PlainLine[] {
  return list.children.flatMap((entry) => [
    ...(entry.checked == null ? [lineOfEntry(entry, above, item)] : []),
    ...entry.children.flatMap((child) => (child.type === 'list' ? entriesOf(child, above, item) : [])),
  ]);
}

function lineOfEntry(entry: ListItem, above: string, item: Item | null): PlainLine {
  const text = struckApart(entry) ?? lineText(entry.children.filter(({ type }) => type !== 'list'));
  return { text, kind: 'entry', above, item, line: entry.position?.start.line ?? 0 };
}

/** `~~Boka lokal~~ klart` as `Boka lokal – klart`; null where nothing is struck. */
export function struckApart({ children: [first] }: ListItem): string | null {
  const [struck, ...rest] = first?.type === 'paragraph' ? first.children : [];
  return struck?.type === 'delete' && rest.length > 0 ? `${lineText([struck])} – ${lineText(rest)}` : null;
}

/** In UTF-16 units: a line above a list that names it. */
const longestName = 80;

function shortLine(node: RootContent | undefined): string {
  const text = node?.type === 'paragraph' ? lineText([node]) : '';
  return text.length <= longestName ? text : '';
}
