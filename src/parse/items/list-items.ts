import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { linesOf, paragraphOf } from '../markdown/lines.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { lineText } from '../../model/text.ts';
import type { ItemPart, Outline, OutlinePart } from './outline.ts';
import { isSection } from './section-names.ts';

/** Items that are the entries of the top-level numbered list; what stands between its parts belongs to the item before. */
export function outlineLists(
  nodes: readonly RootContent[],
  index: LineIndex,
): Pick<Outline, 'preamble' | 'parts'> {
  const preamble: RootContent[] = [];
  const parts: OutlinePart[] = [];
  let last: number | null = null;
  for (const node of nodes) {
    const current = parts.at(-1);
    const hasItem = parts.some((part) => part.kind === 'item');
    if (node.type === 'list' && node.ordered && continues(node, last, index)) {
      const items = toItems(node, index);
      for (const item of items) parts.push(item);
      last = items.at(-1)!.marker!.number;
    } else if (hasItem && node.type === 'heading' && (node.depth <= 2 || isSection(lineText([node])))) {
      parts.push({ kind: 'section', heading: node, nodes: [], position: node.position! });
    } else if (current) {
      const end = node.position!.end;
      parts[parts.length - 1] = {
        ...current,
        nodes: [...current.nodes, node],
        position: { ...current.position, end },
      };
    } else preamble.push(node);
  }
  return { preamble, parts };
}

/** A list that starts over is part of the item. */
function continues(list: List, last: number | null, index: LineIndex): boolean {
  if (last === null) return true;
  return (typedNumber(list.children[0]!, index) ?? list.start) === last + 1;
}

function toItems(list: List, index: LineIndex): ItemPart[] {
  const typed = list.children.map((item) => typedNumber(item, index));
  // `1.` throughout is a way to let Markdown count.
  const isCounted = typed.length > 1 && typed.every((number) => number === typed[0]);
  return list.children.map((item, nth) => {
    const number = (isCounted ? null : typed[nth]) ?? (list.start ?? 1) + nth;
    const { heading, nodes } = splitEntry(item, index);
    return {
      kind: 'item',
      marker: { number, label: `${number}.`, prefix: null },
      heading,
      isLine: true,
      nodes,
      position: item.position!,
    };
  });
}

/** The first line of the entry is where its title stands; the rest is content. */
function splitEntry(
  item: ListItem,
  index: LineIndex,
): { heading: readonly PhrasingContent[]; nodes: RootContent[] } {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return { heading: [], nodes: item.children };
  const [title, ...lines] = linesOf(first, index);
  return {
    heading: title?.children ?? [],
    nodes: lines.length > 0 ? [paragraphOf(lines, false), ...others] : others,
  };
}

function typedNumber(item: ListItem, index: LineIndex): number | null {
  const { line, column } = item.position!.start;
  const match = /^\d+/.exec((index.lines[line - 1] ?? '').slice(column - 1));
  return match ? Number(match[0]) : null;
}
