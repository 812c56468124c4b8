import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { linesOf, paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { splitPhrasing } from '../markdown/split-phrasing.ts';
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
  return list.children.flatMap((item, nth) => {
    const number = (isCounted ? null : typed[nth]) ?? (list.start ?? 1) + nth;
    const [first, ...others] = item.children;
    if (first?.type !== 'paragraph') return [toItem(number, [], item.children, item.position!)];
    const groups = partAtNumbers(linesOf(first), number);
    return groups.map(([title, ...lines], group) => {
      const start = group === 0 ? item.position!.start : title!.position.start;
      const isLast = group === groups.length - 1;
      const end = isLast ? item.position!.end : (lines.at(-1) ?? title!).position.end;
      const own = lines.length > 0 ? [paragraphOf(lines, false)] : [];
      return toItem(number + group, title?.children ?? [], isLast ? [...own, ...others] : own, {
        start,
        end,
      });
    });
  });
}

/** The first line of an entry is where its title stands; the rest is content. */
function toItem(
  number: number,
  heading: readonly PhrasingContent[],
  nodes: readonly RootContent[],
  position: ItemPart['position'],
): ItemPart {
  const marker = { number, label: `${number}.`, prefix: null };
  return { kind: 'item', marker, heading, isLine: true, nodes, position };
}

/** `2.Stamspolning` below `1. Ekonomi`: without a space Markdown reads it as one more line of the entry before it. */
function partAtNumbers(lines: readonly Line[], number: number): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    const marker = /^(\d{1,3})[.)](?=\p{Lu}\p{Ll})/u.exec(line.text);
    const isNext = groups[0]!.length > 0 && Number(marker?.[1]) === number + groups.length;
    if (isNext) groups.push([toLine(splitPhrasing(line.children, marker![0].length)[1])]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

function typedNumber(item: ListItem, index: LineIndex): number | null {
  const { line, column } = item.position!.start;
  const match = /^\d+/.exec((index.lines[line - 1] ?? '').slice(column - 1));
  return match ? Number(match[0]) : null;
}
