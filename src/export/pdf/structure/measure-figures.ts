import { Box } from '../content/matrix.ts';
import { addAttribute } from './attributes.ts';
import { elementsOf, marksOf, type StructureElement, type StructureTree } from './tree.ts';

/** Gives each figure its extent on the page. A figure on several pages has that of its first part. */
export function measureFigures(tree: StructureTree): void {
  for (const element of elementsOf(tree)) if (element.type === 'Figure') addExtent(element);
}

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
