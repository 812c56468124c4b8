import Handlebars from 'handlebars';
import type { Element, Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { Footnotes } from './footnotes.ts';
import type { NumberedFootnote } from './footnotes.ts';
import { proseHandlers } from './handlers.ts';
import type { Images } from './handlers.ts';
import { nestHeadings } from './headings.ts';
import { keepCompounds } from './compounds.ts';
import { divideBrokenCells, spreadCrowdedTables } from './crowded-tables.ts';
import { divideWords, keepTogether } from './line-breaking.ts';
import { classifyPictures } from './pictures.ts';
import { changeRunningText, changeText } from './running-text.ts';
import { proseSchema } from './schema.ts';
import { keepShortParagraphs } from './short-paragraphs.ts';
import { completeTables, frameWideTables } from './tables.ts';
import { printCheckboxes } from './task-lists.ts';

/** HTML that is safe to print as it stands. Made by `Prose` only. */
export type Html = Handlebars.SafeString;

export interface ProseOptions {
  readonly language: 'sv' | 'en';
  /**
   * In print running text gets soft hyphens, and words with hyphens of their own stay on one line; on screen wide tables can
   * be scrolled.
   */
  readonly medium: 'screen' | 'print';
  readonly footnotes: readonly FootnoteDefinition[];
  readonly images: Images;
}

/** A word that may need more than a line of a heading. */
const overlongWord = /\p{L}{28,}/gu;

const stringifier = unified()
  .use(rehypeStringify, { characterReferences: { omitOptionalSemicolons: false } })
  .freeze();

/** Turns the prose of one document into HTML. Its footnotes are numbered in the order in which they are met. */
export class Prose {
  readonly #options: ProseOptions;
  readonly #footnotes: Footnotes;
  readonly #toHast;

  constructor(options: ProseOptions) {
    this.#options = options;
    this.#footnotes = new Footnotes(options.footnotes);
    this.#toHast = unified()
      .use(remarkRehype, { handlers: proseHandlers(this.#footnotes, options.images, options.medium) })
      .freeze();
  }

  /** Paragraphs, lists, tables …; headings among them start at h`headingLevel`. Null when there is nothing. */
  blocks(nodes: readonly RootContent[], headingLevel: number): Html | null {
    if (nodes.length === 0) return null;
    const root = this.#safe(nodes);
    nestHeadings(root, headingLevel);
    completeTables(root);
    printCheckboxes(root);
    classifyPictures(root);
    changeText(root, keepTogether);
    if (this.#options.medium === 'print') {
      keepShortParagraphs(root);
      changeRunningText(root, (text) => this.#divided(text));
    }
    spreadCrowdedTables(root);
    if (this.#options.medium === 'print') {
      divideBrokenCells(root, (text) => this.#divided(text));
      keepCompounds(root);
    } else frameWideTables(root);
    return new Handlebars.SafeString(stringifier.stringify(root).trim());
  }

  /** Text with its emphasis and links, on one line: headings. None but a word too long for a line is hyphenated. Null when there is nothing. */
  inline(nodes: readonly PhrasingContent[]): Html | null {
    if (nodes.length === 0) return null;
    const root = this.#safe([{ type: 'paragraph', children: [...nodes] }]);
    const paragraph = root.children.find((node): node is Element => node.type === 'element');
    changeText(root, keepTogether);
    if (this.#options.medium === 'print') {
      changeText(root, (text) => text.replace(overlongWord, (word) => this.#divided(word)));
    }
    return new Handlebars.SafeString(
      stringifier.stringify({ type: 'root', children: paragraph?.children ?? [] }),
    );
  }

  /** The notes at the foot of the document. To be asked for when all else is rendered. */
  *footnotes(): Generator<NumberedFootnote & { readonly content: Html | null }> {
    for (const note of this.#footnotes.numbered()) {
      yield { ...note, content: this.blocks(note.definition.children, 3) };
    }
  }

  #divided(text: string): string {
    return divideWords(text, this.#options.language);
  }

  #safe(nodes: readonly RootContent[]): HastRoot {
    const root = this.#toHast.runSync({ type: 'root', children: [...nodes] });
    return sanitize(root, proseSchema) as HastRoot;
  }
}
