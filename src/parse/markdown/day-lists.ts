import { beginsWithMonth } from '../../language/calendar.ts';
import type { List, ListItem, Parent, Paragraph, RootContent } from 'mdast';
import type { LineIndex } from './line-index.ts';

/**
 * `14. november` at the start of a line is a date, though CommonMark makes a list of it.
 * Puts such lines back as paragraphs, in place.
 */
export function readDayLists(parent: Parent, index: LineIndex): void {
  const isDayList = (node: RootContent): node is List =>
    node.type === 'list' && node.ordered === true && node.children.some(isDay);
  if (parent.children.some(isDayList)) {
    parent.children = parent.children.flatMap((node) => (isDayList(node) ? toTexts(node, index) : [node]));
  }
  for (const node of parent.children) {
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') readDayLists(node, index);
  }
}

function isDay(item: ListItem): boolean {
  const first = item.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' && beginsWithMonth(text.value);
}

/** The dates as paragraphs; runs of other items stay lists. */
function toTexts(list: List, index: LineIndex): RootContent[] {
  const out: RootContent[] = [];
  let number = list.start ?? 1;
  for (const item of list.children) {
    const previous = out.at(-1);
    if (isDay(item)) out.push(...withMarker(item, index));
    else if (previous?.type === 'list') previous.children.push(item);
    else out.push({ ...list, start: number, children: [item], position: item.position! });
    number++;
  }
  return out;
}

function withMarker(item: ListItem, index: LineIndex): RootContent[] {
  const [first, ...rest] = item.children as [Paragraph, ...RootContent[]];
  const start = item.position!.start;
  const textStart = first.children[0]!.position!.start;
  const marker = index.text.slice(start.offset!, textStart.offset);
  const head = first.children[0] as { type: 'text'; value: string };
  const text = {
    type: 'text' as const,
    value: marker.replace(/\s+$/, ' ') + head.value,
    position: { start, end: first.children[0]!.position!.end },
  };
  return [
    {
      ...first,
      children: [text, ...first.children.slice(1)],
      position: { start, end: first.position!.end },
    },
    ...rest,
  ];
}
