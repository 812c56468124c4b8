import type { Nodes, PhrasingContent, Root } from 'mdast';

/** Levels of emphasis and links within each other that a text may show. */
const mostLevels = 50;

/**
 * Takes away, in place, the emphasis and links that lie too deep in others for anyone to see; their words stay. What reads the
 * tree may then go down into it by recursion: lists and quotes have a bound of their own.
 */
export function keepPhrasingShallow(root: Root): Root {
  const waiting: { node: Nodes; level: number }[] = [{ node: root, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    if (!('children' in node)) continue;
    if (level === mostLevels) node.children = leavesOf(node);
    else {
      for (const child of node.children) {
        if ('children' in child) waiting.push({ node: child, level: isPhrasing(child) ? level + 1 : 0 });
      }
    }
  }
  return root;
}

function isPhrasing({ type }: Nodes): boolean {
  return (
    type === 'emphasis' ||
    type === 'strong' ||
    type === 'delete' ||
    type === 'link' ||
    type === 'linkReference'
  );
}

function leavesOf(parent: Nodes): PhrasingContent[] {
  const leaves: PhrasingContent[] = [];
  const waiting: Nodes[] = [parent];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) leaves.push(node as PhrasingContent);
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return leaves;
}
