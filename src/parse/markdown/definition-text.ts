import { withoutMargin } from './line-margin.ts';
import type { Definition, Nodes, Paragraph, RootContent, Text } from 'mdast';
import type { LineIndex } from './line-index.ts';

/** Whether what looks like the definition of a link gives no address: `[Bo Ek]: avstår`. */
export function isText({ url, title }: Definition): boolean {
  return title == null && /^[\p{L}\p{N}-]+[.,;!?]?$/u.test(url);
}

/** Nodes without the definitions that are `used`; the others are paragraphs of their lines as written. */
export function asText(
  nodes: readonly RootContent[],
  used: ReadonlySet<Nodes>,
  index: LineIndex,
): RootContent[] {
  const out: RootContent[] = [];
  let last: Paragraph | null = null;
  for (const node of nodes) {
    if (node.type !== 'definition') {
      out.push(node);
      last = null;
    } else if (!used.has(node)) {
      const paragraph = paragraphOf(node, index);
      if (last?.position!.end.line === paragraph.position!.start.line - 1) extend(last!, paragraph);
      else out.push((last = paragraph));
    } else last = null;
  }
  return out;
}

function paragraphOf({ position }: Definition, index: LineIndex): Paragraph {
  const { start, end } = position!;
  const [first = '', ...others] = index.text.slice(start.offset, end.offset).split('\n');
  const value = [first, ...others.map(withoutMargin)].join('\n');
  return { type: 'paragraph', children: [{ type: 'text', value, position: position! }], position: position! };
}

/** Adds the lines of another paragraph. */
function extend(paragraph: Paragraph, { children, position }: Paragraph): void {
  const { end } = paragraph.position!;
  const lineBreak: Text = { type: 'text', value: '\n', position: { start: end, end: position!.start } };
  paragraph.children.push(lineBreak, ...children);
  paragraph.position = { start: paragraph.position!.start, end: position!.end };
}
