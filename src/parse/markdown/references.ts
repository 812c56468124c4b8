import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import { asText, isText } from './definition-text.ts';
import { pairFootnotes } from './double-footnotes.ts';
import type { LineIndex } from './line-index.ts';

interface Found {
  readonly definitions: Map<string, Definition>;
  readonly footnotes: FootnoteDefinition[];
  readonly marks: FootnoteReference[];
  readonly links: Nodes[];
}

/**
 * Makes parts of the tree independent of the rest: links and images by reference get their address in place, and the
 * definitions that they have it from are taken out. One that nobody refers to, or that gives no address to those who only name it, is text. Footnotes of one
 * name become several. Returns the footnote texts, which stay where they stand too.
 */
export function resolveReferences(root: Root, index: LineIndex): FootnoteDefinition[] {
  if (!index.text.includes('[')) return [];
  const found: Found = { definitions: new Map(), footnotes: [], marks: [], links: [] };
  collect(root, found);
  const used = new Set<Nodes>();
  for (const node of found.links) resolve(node, found.definitions, used);
  if (found.definitions.size > 0) placeDefinitions(root, used, index);
  pairFootnotes(found.footnotes, found.marks);
  return found.footnotes;
}

function collect(node: Nodes, found: Found): void {
  if (node.type === 'definition') {
    if (!found.definitions.has(node.identifier)) found.definitions.set(node.identifier, node);
  } else if (node.type === 'linkReference' || node.type === 'imageReference') found.links.push(node);
  else if (node.type === 'footnoteDefinition') found.footnotes.push(node);
  else if (node.type === 'footnoteReference') found.marks.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>, used: Set<Nodes>): void {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
  const definition = definitions.get(node.identifier);
  // `[Bo Ek]` alone may be text; whoever writes `[text][källa]` means a link.
  if (!definition || (node.referenceType === 'shortcut' && isText(definition))) return;
  used.add(definition);
  Object.assign(node, {
    type: node.type === 'linkReference' ? 'link' : 'image',
    url: definition.url,
    title: definition.title ?? null,
  });
}

/** Takes out the definitions that are used and makes text of the others, in place. */
function placeDefinitions(
  parent: { children: RootContent[] },
  used: ReadonlySet<Nodes>,
  index: LineIndex,
): void {
  if (parent.children.some((node) => node.type === 'definition'))
    parent.children = asText(parent.children, used, index);
  for (const node of parent.children)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      placeDefinitions(node as { children: RootContent[] }, used, index);
}
