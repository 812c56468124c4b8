import type { Root } from 'mdast';
import { takeHeadline, type Headline } from '../cover/title/headline.ts';
import { takePandocTitle } from '../front-matter/pandoc-title.ts';
import { canonicalKey } from '../front-matter/keys.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { chatItem, takeChat, type Chat } from './chat.ts';
import { withItemTables } from './item-tables.ts';
import { outline, type Outline } from './outline.ts';

/** The outline of notes with their title, wherever it stands. */
export interface NotesOutline extends Outline {
  /** Its `nodes` are the notes without what is the title. */
  readonly headline: Headline;
  /** Set where the notes are a chat, which is one item. */
  readonly chat: Chat | null;
  /** What pandoc's title block says. */
  readonly titleBlock: readonly FrontMatterEntry[];
}

/** Reads the outline of whole notes; the parser asks for it in nodes, the reader of secrets in lines. */
export function readNotesOutline(root: Root, index: LineIndex): NotesOutline {
  const yaml = root.children.find((node) => node.type === 'yaml');
  const titleBlock = yaml ? [] : takePandocTitle(root, index);
  const written = withItemTables(root.children.filter((node) => node !== yaml));
  const chat = takeChat(written);
  const headline = takeHeadline(chat?.before ?? written);
  const hasTitle =
    headline.title !== null || (hasTopics(root) && (titleBlock.length > 0 || givesTitle(yaml?.value)));
  const own = outline(headline.nodes, index, hasTitle);
  const parts = chat ? [...own.parts, chatItem(chat)] : own.parts;
  return { headline, titleBlock, chat, ...own, parts };
}

/** Several headings of the first level: where the title stands elsewhere, each of them is an item. */
function hasTopics(root: Root): boolean {
  return root.children.filter((node) => node.type === 'heading' && node.depth === 1).length > 1;
}

/** Whether front matter has a title among its keys. */
function givesTitle(frontMatter = ''): boolean {
  return frontMatter
    .split('\n')
    .some((line) => canonicalKey(/^[\p{L} -]{1,40}(?=:)/u.exec(line)?.[0] ?? '') === 'titel');
}
