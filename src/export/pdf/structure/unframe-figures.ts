import { altOf } from './alt.ts';
import { childElements, elementsOf, type StructureTree } from './tree.ts';

/**
 * Leaves only images as figures. HTML's `figure` is a frame around an image and its caption, or around text or a table,
 * and has no description of its own: it becomes `Div`. An image has no elements in it.
 */
export function unframeFigures(tree: StructureTree): void {
  for (const element of elementsOf(tree)) {
    if (element.type === 'Figure' && altOf(element) === '' && childElements(element).length > 0)
      element.type = 'Div';
  }
}
