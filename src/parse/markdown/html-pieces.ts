import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Point, Position } from 'unist';

/** The blocks that HTML is read as, with the lists that are open. */
export class HtmlBlocks {
  #blocks: RootContent[] = [];
  readonly #lists: { list: List; outer: RootContent[] }[] = [];

  push(block: RootContent): void {
    const item = this.#lists.at(-1)?.list.children.at(-1);
    if (item === undefined) this.#blocks.push(block);
    else {
      item.children.push(block as Paragraph);
      item.position = { start: item.position!.start, end: block.position!.end };
    }
  }

  startList(ordered: boolean, position: Position): void {
    const list: List = {
      type: 'list',
      ordered,
      start: ordered ? 1 : null,
      spread: false,
      children: [],
      position,
    };
    this.#lists.push({ list, outer: this.#blocks });
    this.#blocks = [];
  }

  startEntry(position: Position): void {
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [], position };
    this.#lists.at(-1)?.list.children.push(item);
  }

  /** Ends the list begun last; what stands in it outside its entries comes after it. */
  endList(point: Point): void {
    const ended = this.#lists.pop();
    if (ended === undefined) return;
    const { list, outer } = ended;
    const loose = this.#blocks;
    this.#blocks = outer;
    list.children = list.children.filter(({ children }) => children.length > 0);
    list.position = { start: list.position!.start, end: point };
    if (list.children.length > 0) this.push(list);
    for (const block of loose) this.push(block);
  }

  end(point: Point): RootContent[] {
    while (this.#lists.length > 0) this.endList(point);
    return this.#blocks;
  }
}

/** Whether a node at the edge of a paragraph shows nothing. */
export function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

/** A space that stands for the end of a line or for space beside a tag. */
export function blank(start: Point): PhrasingContent {
  return { type: 'text', value: ' ', position: { start, end: start } };
}

/** Moves positions of text parsed behind an empty line to where it stands; only its first line stands in from the margin. */
export function moveBy(node: RootContent, by: { line: number; column: number; offset: number }): void {
  const moved = ({ line, column, offset }: Point): Point => ({
    line: line + by.line,
    column: line === 2 ? column + by.column : column,
    offset: (offset ?? 0) + by.offset,
  });
  if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  if ('children' in node) for (const child of node.children) moveBy(child, by);
}
