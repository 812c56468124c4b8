import type { StructureElement, StructureTree } from './tree.ts';

/** An empty cell still takes its place in the row. */
const kept = new Set(['TD', 'TH']);

/** Removes elements that have nothing left in them. */
export function dropEmpty(tree: StructureTree): void {
  for (const element of tree.kids) dropEmptyIn(element);
}

function dropEmptyIn(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    dropEmptyIn(kid);
    return kid.kids.length > 0 || kept.has(kid.type);
  });
}
