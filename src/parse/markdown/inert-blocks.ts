import type { Heading, Html, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Point, Position } from 'unist';
import { type Tag, meaningOf, tagAt } from './html-tags.ts';
import { HtmlBlocks, blank, isBlank, moveBy } from './html-pieces.ts';
import { inertPhrasing } from './inert-phrasing.ts';
import { plainParagraph, pointAfter } from './plain-paragraph.ts';
import { parseTree } from './processor.ts';

/**
 * The blocks of a piece of raw HTML that has inert tags, read as the formatting that it is; null for one that has none. Text between
 * tags is Markdown as elsewhere; tags that are not inert are raw HTML within it.
 */
export function inertBlocks(html: Html): RootContent[] | null {
  return new BlockReader(html.position!.start).read(html.value);
}

/** The blocks of Markdown that begins at `start`. */
function blocksOf(written: string, start: Point): RootContent[] {
  const paragraph = plainParagraph(written, start);
  if (paragraph) return [paragraph];
  // The empty line before it keeps `---` from being read as the beginning of front matter.
  const { children } = parseTree(`\n${written}`);
  const { line, column, offset } = start;
  for (const child of children)
    moveBy(child, { line: line - 2, column: column - 1, offset: (offset ?? 0) - 1 });
  return children;
}

class BlockReader {
  readonly #out = new HtmlBlocks();
  #point: Point;
  #inline: PhrasingContent[] = [];
  #heading: Heading['depth'] | null = null;
  #table: Table | null = null;
  #isInCell = false;
  #hasInert = false;

  constructor(start: Point) {
    this.#point = start;
  }

  /** The blocks of the text; null when none of its tags is inert. */
  read(text: string): RootContent[] | null {
    let from = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      const tag = tagAt(text, at);
      if (tag === null) {
        at++;
        continue;
      }
      this.#takeText(text.slice(from, at));
      const written = text.slice(at, at + tag.length);
      const start = this.#point;
      this.#move(written);
      this.#takeTag(tag, { type: 'html', value: written, position: { start, end: this.#point } });
      at += tag.length;
      from = at;
    }
    this.#takeText(text.slice(from));
    this.#flush();
    this.#endTable();
    return this.#hasInert ? this.#out.end(this.#point) : null;
  }

  #move(written: string): void {
    this.#point = pointAfter(this.#point, written);
  }

  #takeText(written: string): void {
    const start = this.#point;
    const { line, column, offset } = start;
    this.#move(written);
    if (written.trim() === '') {
      if (written !== '' && this.#inline.length > 0 && !written.includes('\n'))
        this.#inline.push({
          type: 'text',
          value: ' ',
          position: { start: { line, column, offset: offset ?? 0 }, end: this.#point },
        });
      return;
    }
    const children = blocksOf(written, start);
    const space = /^\s/.test(written) && this.#inline.length > 0 ? ' ' : '';
    for (const child of children) {
      if (child.type === 'paragraph') {
        if (space !== '') this.#inline.push(blank(child.position!.start));
        this.#inline.push(...child.children);
      } else if (this.#isInCell)
        this.#inline.push({ type: 'text', value: written.trim(), position: child.position! });
      else {
        this.#flush();
        this.#out.push(child);
      }
    }
    if (/\s$/.test(written) && this.#inline.length > 0) this.#inline.push(blank(this.#point));
  }

  #takeTag(tag: Tag, html: Html): void {
    const meaning = meaningOf(tag);
    if (meaning !== null) this.#hasInert = true;
    switch (meaning) {
      case 'heading':
        this.#flush();
        this.#heading = tag.isEnd || this.#isInCell ? null : (Number(tag.name[1]) as Heading['depth']);
        return;
      case 'list':
        this.#flush();
        if (this.#isInCell) return;
        if (tag.isEnd) this.#out.endList(this.#point);
        else this.#out.startList(tag.name === 'ol', html.position!);
        return;
      case 'entry':
        this.#flush();
        if (!tag.isEnd) this.#out.startEntry(html.position!);
        return;
      case 'table':
        this.#endTable();
        if (!tag.isEnd) this.#table = { type: 'table', align: [], children: [], position: html.position! };
        return;
      case 'row':
        if (this.#table === null) return this.#flush();
        this.#endCell();
        if (!tag.isEnd)
          this.#table.children.push({ type: 'tableRow', children: [], position: html.position! });
        return;
      case 'cell':
        if (this.#table === null) return this.#flush();
        this.#endCell();
        this.#isInCell = !tag.isEnd;
        if (!tag.isEnd)
          this.#row(html.position!).children.push({
            type: 'tableCell',
            children: [],
            position: html.position!,
          });
        return;
      case 'block':
      case 'around-rows':
        if (this.#isInCell) this.#inline.push(html);
        else this.#flush();
        return;
      case 'rule':
        this.#flush();
        this.#out.push({ type: 'thematicBreak', position: html.position! });
        return;
      default:
        this.#inline.push(html);
    }
  }

  #row(position: Position): TableRow {
    const rows = this.#table!.children;
    if (rows.length === 0) rows.push({ type: 'tableRow', children: [], position });
    return rows.at(-1)!;
  }

  #endCell(): void {
    const row = this.#table?.children.at(-1);
    const cell = this.#isInCell ? row?.children.at(-1) : undefined;
    if (cell) {
      cell.children = inertPhrasing(this.#inline, true);
      this.#inline = [];
      row!.position = { start: row!.position!.start, end: this.#point };
    } else this.#flush();
    this.#isInCell = false;
  }

  #endTable(): void {
    this.#endCell();
    const table = this.#table;
    this.#table = null;
    if (table === null) return;
    table.children = table.children.filter(({ children }) => children.length > 0);
    if (table.children.length === 0) return;
    table.align = table.children[0]!.children.map(() => null);
    table.position = { start: table.position!.start, end: this.#point };
    this.#out.push(table);
  }

  #flush(): void {
    const inline = this.#inline;
    this.#inline = [];
    const heading = this.#heading;
    const children = inertPhrasing(inline, heading === null);
    while (isBlank(children[0])) children.shift();
    while (isBlank(children.at(-1))) children.pop();
    if (children.length === 0) return;
    const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end };
    this.#out.push(
      heading === null
        ? { type: 'paragraph', children, position }
        : { type: 'heading', depth: heading, children, position },
    );
  }
}
