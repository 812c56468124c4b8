import { Box } from '../content/matrix.ts';
import { addAttribute } from './attributes.ts';
import { altOf } from './alt.ts';
import { childElements, elementsOf, marksOf, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Leaves only images as figures, and gives each its extent on the page. HTML's `figure` is a frame around an image
 * and its caption, or around text: it becomes `Div` unless it shows an image of its own.
 */
export function settleFigures(tree: StructureTree): void {
  for (const element of elementsOf(tree)) {
    if (element.type !== 'Figure') continue;
    if (altOf(element) === '' && !showsImage(element)) element.type = 'Div';
    else addExtent(element);
  }
}

function showsImage(element: StructureElement): boolean {
  return (
    element.kids.some(
      (kid) => kid.kind === 'mark' && (kid.paintsImage || kid.paintsPath || kid.paintsForm),
    ) || childElements(element).some((child) => child.type !== 'Figure' && showsImage(child))
  );
}

/** A figure on several pages has the extent of its first part. */
function addExtent(figure: StructureElement): void {
  const marks = marksOf(figure);
  const extent = new Box();
  for (const { box, page } of marks) {
    if (box.isEmpty || page !== marks[0]!.page) continue;
    extent.add(box.left, box.bottom);
    extent.add(box.right, box.top);
  }
  if (extent.isEmpty) return;
  const corners = [extent.left, extent.bottom, extent.right, extent.top];
  addAttribute(
    figure,
    'Layout',
    'BBox',
    corners.map((length) => Math.round(length * 100) / 100),
  );
}
