import type { Element, ElementContent, Text } from 'hast';
import type { FootnoteReference, Html, Image, ImageReference, Link, Parents } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Footnotes } from './footnotes.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];

/** Where a link of the notes may lead. Anything else is printed as its text. */
const allowedTarget = /^(?:https?|mailto|tel):/i;

const comment = /<!--[\s\S]*?-->/g;

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** How the parts of notes that could carry danger, or that belong to the whole document, become HTML. */
export function proseHandlers(footnotes: Footnotes): Handlers {
  return {
    html: (_state: State, node: Html, parent: Parents | undefined) => htmlAsText(node, parent),
    image: (_state: State, node: Image) => altText(node),
    imageReference: (_state: State, node: ImageReference) => altText(node),
    link: (state: State, node: Link) => link(state, node),
    footnoteReference: (_state: State, node: FootnoteReference) => footnotes.mark(node.identifier),
  };
}

/** Raw HTML is shown as the characters it consists of; comments are nobody's business. */
function htmlAsText(node: Html, parent: Parents | undefined): ElementContent | undefined {
  const text: Text = { type: 'text', value: node.value.replace(comment, '') };
  if (text.value.trim() === '') return undefined;
  if (parent !== undefined && !flowParents.has(parent.type)) return text;
  return { type: 'element', tagName: 'p', properties: {}, children: [text] };
}

function altText(node: Image | ImageReference): Text {
  return { type: 'text', value: node.alt ?? '' };
}

function link(state: State, node: Link): Element | ElementContent[] {
  const children = state.all(node);
  if (!allowedTarget.test(node.url)) return children;
  return { type: 'element', tagName: 'a', properties: { href: node.url }, children };
}
