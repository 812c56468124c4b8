import type { Nodes, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Edit } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { endAt, isExact, isPlaced, startAt, type PlacedText } from '../../model/text-places.ts';
import { onceFor } from '../../model/once-for.ts';
import { contentParts, type ContentPart } from './content-parts.ts';
import { sacred } from './sacred.ts';

/** A run of words: a paragraph, heading or table cell without its markup. Code is one character that matches nothing. */
export interface Passage {
  readonly part: ContentPart;
  readonly isHeading: boolean;
  readonly text: string;
  /** The place in the notes of `text.slice(start, end)`, 0-based UTF-16. */
  readonly place: (start: number, end: number) => Position;
  /**
   * The edit that writes `replacement` there; null where markup or escapes make the place uncertain, and in decisions, yrkanden,
   * votes and statements, which nothing but their writer changes.
   */
  readonly edit: (start: number, end: number, replacement: string) => Edit | null;
}

/** All running text of the notes below the cover, in document order. */
export const passages = onceFor((protocol: Protocol): readonly Passage[] =>
  contentParts(protocol).flatMap((part) => [
    ...(part.heading.length > 0 ? [toPassage(part, part.heading, true)] : []),
    ...part.content.flatMap((node) => passagesIn(node, part)),
  ]),
);

function passagesIn(node: Nodes, part: ContentPart): Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return node.children.length > 0 ? [toPassage(part, node.children, node.type === 'heading')] : [];
  return 'children' in node ? node.children.flatMap((child) => passagesIn(child, part)) : [];
}

/** A text node and where its words begin in the passage. */
interface Segment {
  readonly node: PlacedText;
  readonly start: number;
}

function toPassage(part: ContentPart, children: readonly PhrasingContent[], isHeading: boolean): Passage {
  const segments: Segment[] = [];
  const text = gather(children, segments, '');
  const segmentAt = (at: number): Segment | undefined => segmentWith(segments, at);
  const place = (start: number, end: number): Position => {
    const [first, last] = [segmentAt(start), segmentAt(end - 1)];
    if (!first || !last) return children[0]!.position!;
    return { start: startAt(first.node, start - first.start), end: endAt(last.node, end - last.start) };
  };
  const edit = (start: number, end: number, replacement: string): Edit | null => {
    const [first, last] = [segmentAt(start), segmentAt(end - 1)];
    if (!first || first !== last || sacred.has(part.block?.type)) return null;
    if (!isExact(first.node, start - first.start, end - first.start)) return null;
    return { position: place(start, end), text: replacement };
  };
  return { part, isHeading, text, place, edit };
}

/** The last segment that begins at `at` or before, else the first: a paragraph may have thousands. */
function segmentWith(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

function gather(children: readonly PhrasingContent[], segments: Segment[], before: string): string {
  let text = before;
  for (const child of children) {
    if (child.type === 'text') {
      if (isPlaced(child)) segments.push({ node: child, start: text.length });
      text += child.value;
    } else if (child.type === 'break') text += '\n';
    else if ('children' in child) text = gather(child.children, segments, text);
    else text += '\uFFFC';
  }
  return text;
}
