import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { linesOf, paragraphOf, type Line } from '../markdown/lines.ts';

/** What an item consists of, in order: headings, the lines of its paragraphs, and whole other nodes. */
export type Element =
  | { readonly kind: 'heading'; readonly node: Heading; readonly text: string; readonly position: Position }
  | LineElement
  | {
      readonly kind: 'node';
      readonly node: RootContent;
      readonly text: string;
      readonly position: Position;
      /** Set on entries of a list below one that was read as lines: they belong to no block of that one's. */
      readonly isApart?: boolean;
    };

export interface LineElement {
  readonly kind: 'line';
  readonly line: Line;
  /** The paragraph that the line stands in. */
  readonly paragraph: Paragraph;
  /** The line above it in the paragraph; null for the first, and for a part of a line. */
  readonly above: string | null;
  /** `2.` of an entry of a numbered list that is read as a line; else null. */
  readonly marker: string | null;
  readonly text: string;
  readonly position: Position;
}

/** Takes mdast blocks apart into elements. */
export function elementsOf(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type === 'paragraph') {
      const lines = linesOf(node);
      return lines.map((line, nth) =>
        isRule(line) ? toRule(line) : toElement(line, node, lines[nth - 1]?.text),
      );
    }
    const parts = node.type === 'list' ? apartFromTasks(node) : [node];
    return parts.map((part): Element => {
      const common = { text: lineText([part]), position: part.position! };
      return part.type === 'heading'
        ? { kind: 'heading', node: part, ...common }
        : { kind: 'node', node: part, ...common };
    });
  });
}

/** Tasks below a blank line are a list of their own to their writer; CommonMark takes them for more of the list above. */
function apartFromTasks(list: List): List[] {
  const first = list.children.findIndex(({ checked }) => checked != null);
  if (first < 1) return [list];
  const [above, task] = [list.children[first - 1]!.position!, list.children[first]!.position!];
  if (task.start.line - above.end.line < 2) return [list];
  const start = list.start == null ? {} : { start: list.start + first };
  return [
    {
      ...list,
      children: list.children.slice(0, first),
      position: { start: list.position!.start, end: above.end },
    },
    {
      ...list,
      ...start,
      children: list.children.slice(first),
      position: { start: task.start, end: list.position!.end },
    },
  ];
}

/** Secretaries end an item by a row of underscores or dashes, which Markdown does not always see as a rule. */
function isRule(line: Line): boolean {
  return /^(?:[_–—-]\s?){4,}$/.test(line.text);
}

function toRule({ position }: Line): Element {
  return { kind: 'node', node: { type: 'thematicBreak', position }, text: '', position };
}

/** A line element for a line below the one with the words `above`, or for a part of a line. */
export function toElement(line: Line, paragraph: Paragraph, above: string | null = null): LineElement {
  return { kind: 'line', line, paragraph, above, marker: null, text: line.text, position: line.position };
}

/** An element for a node that is neither a paragraph nor apart from its element. */
export function toNode(node: RootContent): Element {
  return { kind: 'node', node, text: lineText([node]), position: node.position! } as Element;
}

/**
 * Puts elements together again: lines of one paragraph become one paragraph.
 * With `hard`, their line breaks are kept as such; without, they are spaces as in CommonMark.
 */
export function contentOf(elements: readonly Element[], hard = false): RootContent[] {
  const content: RootContent[] = [];
  for (let nth = 0; nth < elements.length;) {
    const element = elements[nth]!;
    if (element.kind !== 'line') {
      content.push(element.node);
      nth++;
      continue;
    }
    const lines: Line[] = [];
    for (
      let next = elements[nth];
      next?.kind === 'line' && next.paragraph === element.paragraph;
      next = elements[++nth]
    )
      lines.push(next.line);
    content.push(isWhole(lines, element.paragraph, hard) ? element.paragraph : paragraphOf(lines, hard));
  }
  return content;
}

/** The phrasing of a heading or line. */
export function phrasingOf(element: Element): readonly PhrasingContent[] {
  if (element.kind === 'heading') return element.node.children;
  return element.kind === 'line' ? element.line.children : [];
}

/** From the first to the last of some elements, of which there must be one. */
export function spanOf(elements: readonly { readonly position: Position }[]): Position {
  return { start: elements[0]!.position.start, end: elements.at(-1)!.position.end };
}

function isWhole(lines: readonly Line[], paragraph: Paragraph, hard: boolean): boolean {
  if (hard && lines.length > 1) return false;
  return (
    lines[0]!.children[0]?.position?.start.offset === paragraph.children[0]?.position?.start.offset &&
    lines.at(-1)!.position.end.offset === paragraph.children.at(-1)?.position?.end.offset
  );
}
