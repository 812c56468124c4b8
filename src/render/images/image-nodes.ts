import type { Image, Nodes } from 'mdast';
import type { Protocol } from '../../model/protocol.ts';

/** All images of the notes, in no particular order, each once. */
export function imagesOf({ preface, items, sections, footnotes }: Protocol): Image[] {
  const parts = [...items, ...sections];
  const blocks = [...preface, ...parts.flatMap((part) => part.blocks)];
  const nodes: Nodes[] = [
    ...parts.flatMap(({ heading }) => heading),
    ...blocks.flatMap(({ heading, content }) => [...heading, ...content]),
    ...footnotes,
  ];
  return nodes.flatMap(imagesIn);
}

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}
