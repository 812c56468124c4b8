import { PDFDict } from '@cantoo/pdf-lib';
import { rectangleOf, removeAnnotation } from './signature-anchors.ts';
import { elementsOf, type AnnotationKid, type StructureTree } from './tree.ts';

/** In points. A line of text is many times as high. */
const thinnest = 2;

/**
 * Drops annotations too thin to point at, where the element has others: the end of a box that goes on overleaf leaves one at the
 * foot of the page.
 */
export function dropSlivers(tree: StructureTree): void {
  for (const element of elementsOf(tree)) {
    const annotations = element.kids.filter((kid) => kid.kind === 'annotation');
    const slivers = annotations.filter((kid) => isSliver(tree, kid));
    if (slivers.length === 0 || slivers.length === annotations.length) continue;
    element.kids = element.kids.filter((kid) => kid.kind !== 'annotation' || !slivers.includes(kid));
    for (const sliver of slivers) removeAnnotation(tree, sliver);
  }
}

function isSliver(tree: StructureTree, { annotation }: AnnotationKid): boolean {
  const [left, bottom, right, top] = rectangleOf(tree.root.context.lookup(annotation, PDFDict));
  return top! - bottom! < thinnest || right! - left! < thinnest;
}
