import type { Element, ElementContent, Text } from 'hast';
import type {
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  Link,
  List,
  ListItem,
  Parents,
  Table,
} from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { schemeOfTarget } from '../../model/link-target.ts';
import { withoutComments } from '../../model/text.ts';
import type { Footnotes } from './footnotes.ts';
import { tableElement } from './tables.ts';
import type { Handlers, State } from './state.ts';

/** The images to show: by the addresses of the notes, addresses that hold them. */
export type Images = ReadonlyMap<string, string>;

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** How the parts of notes that could carry danger, or that belong to the whole document, become HTML. */
export function proseHandlers(footnotes: Footnotes, images: Images, medium: 'screen' | 'print'): Handlers {
  return {
    html: (_state: State, node: Html, parent: Parents | undefined) => htmlAsText(node, parent),
    image: (_state: State, node: Image) => image(node, images),
    imageReference: (_state: State, node: ImageReference) => altText(node),
    link: (state: State, node: Link) => link(state, node, medium),
    listItem: (state: State, node: ListItem, parent: Parents | undefined) => listItem(state, node, parent),
    table: (state: State, node: Table) => tableElement(state, node),
    footnoteReference: (_state: State, node: FootnoteReference) => footnotes.mark(node.identifier),
  };
}

/** Raw HTML is shown as the characters it consists of; comments are nobody's business. */
function htmlAsText(node: Html, parent: Parents | undefined): ElementContent | undefined {
  const text: Text = { type: 'text', value: withoutComments(node.value) };
  if (text.value.trim() === '') return undefined;
  if (parent !== undefined && !flowParents.has(parent.type)) return text;
  return { type: 'element', tagName: 'p', properties: {}, children: [text] };
}

/** The image with its title below, or its text where it is not to be shown. Without a text it has no `alt`: a fault to tell of. */
function image(node: Image, images: Images): ElementContent | ElementContent[] {
  const src = images.get(node.url);
  if (src === undefined) return altText(node);
  const alt = node.alt == null || node.alt.trim() === '' ? {} : { alt: node.alt };
  const shown: Element = { type: 'element', tagName: 'img', properties: { src, ...alt }, children: [] };
  if (node.title == null || node.title.trim() === '') return shown;
  const title: Text = { type: 'text', value: node.title };
  return [
    shown,
    { type: 'element', tagName: 'span', properties: { className: ['image-title'] }, children: [title] },
  ];
}

function altText(node: Image | ImageReference): Text {
  return { type: 'text', value: node.alt ?? '' };
}

/** On paper nobody can point at a link to see its title, which stands behind it there. */
function link(state: State, node: Link, medium: 'screen' | 'print'): Element | ElementContent[] {
  const scheme = schemeOfTarget(node.url);
  const title = node.title?.trim() ?? '';
  const behind: Text[] =
    title === '' || title === node.url || (medium === 'screen' && scheme !== null)
      ? []
      : [{ type: 'text', value: ` (${title})` }];
  if (scheme === null) return [...state.all(node), ...behind];
  const url = scheme.toLowerCase() + node.url.slice(scheme.length);
  const shown = defaultHandlers.link(state, { ...node, url });
  return behind.length === 0 ? shown : [shown, ...behind];
}

const loose = new WeakMap<List, boolean>();

/** The handler looks at all entries of a list for each of them: here it sees a list that has told already. */
function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent);
  const isLoose = loose.get(parent) ?? (parent.spread === true || parent.children.some(isSpread));
  loose.set(parent, isLoose);
  return defaultHandlers.listItem(state, node, { ...parent, spread: isLoose, children: [] });
}

/** As in mdast-util-to-hast. */
function isSpread({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}
