import type { Nodes } from 'mdast';
import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { contentParts } from './content-parts.ts';

/** The kinds of node that rules look for. */
type Wanted = Extract<Nodes, { type: 'image' | 'imageReference' | 'link' | 'table' }>;

/** The nodes of some types below the cover, in document order, each before those within it. */
export function nodesOfType<Type extends Wanted['type']>(
  protocol: Protocol,
  ...types: readonly Type[]
): Extract<Wanted, { type: Type }>[] {
  const isOne = (node: Wanted): node is Extract<Wanted, { type: Type }> => types.includes(node.type as Type);
  return wantedIn(protocol).filter(isOne);
}

const wantedIn = onceFor((protocol: Protocol): readonly Wanted[] => {
  const nodes: Wanted[] = [];
  for (const { heading, content } of contentParts(protocol)) {
    for (const node of [...heading, ...content]) collect(node, nodes);
  }
  return nodes;
});

function collect(node: Nodes, nodes: Wanted[]): void {
  if (isWanted(node)) nodes.push(node);
  if ('children' in node) for (const child of node.children) collect(child, nodes);
}

function isWanted(node: Nodes): node is Wanted {
  return ['image', 'imageReference', 'link', 'table'].includes(node.type);
}
