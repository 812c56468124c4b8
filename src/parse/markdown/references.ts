import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';

/**
 * Makes parts of the tree independent of the rest: links and images by reference get their address in place,
 * link definitions are taken out. Returns the footnote texts, which stay where they stand too.
 */
export function resolveReferences(root: Root): FootnoteDefinition[] {
  const definitions = new Map<string, Definition>();
  const footnotes: FootnoteDefinition[] = [];
  const links: Nodes[] = [];
  collect(root, definitions, footnotes, links);
  for (const node of links) resolve(node, definitions);
  return footnotes;
}

function collect(
  parent: { children: RootContent[] },
  definitions: Map<string, Definition>,
  footnotes: FootnoteDefinition[],
  links: Nodes[],
): void {
  let hasDefinition = false;
  for (const node of parent.children) {
    if (node.type === 'definition') {
      hasDefinition = true;
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if (node.type === 'linkReference' || node.type === 'imageReference') links.push(node);
    else if (node.type === 'footnoteDefinition') footnotes.push(node);
    if ('children' in node) collect(node as { children: RootContent[] }, definitions, footnotes, links);
  }
  if (hasDefinition) parent.children = parent.children.filter((node) => node.type !== 'definition');
}

function resolve(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
  const definition = definitions.get(node.identifier);
  if (!definition) return;
  Object.assign(node, {
    type: node.type === 'linkReference' ? 'link' : 'image',
    url: definition.url,
    title: definition.title ?? null,
  });
}
