import { PDFNumber } from '@cantoo/pdf-lib';
import { attributeOf } from '../structure/attributes.ts';
import { childElements, type StructureElement } from '../structure/tree.ts';

/** How many columns each row of the table takes, with the cells that reach into it from the rows above. */
export function rowWidths(table: StructureElement): number[] {
  const widths: number[] = [];
  for (const section of sectionsOf(table)) {
    const fromAbove: number[] = [];
    section.forEach((row, index) => {
      let width = fromAbove[index] ?? 0;
      for (const cell of childElements(row)) {
        const columns = span(cell, 'ColSpan');
        width += columns;
        for (let below = 1; below < span(cell, 'RowSpan') && index + below < section.length; below++) {
          fromAbove[index + below] = (fromAbove[index + below] ?? 0) + columns;
        }
      }
      widths.push(width);
    });
  }
  return widths;
}

/** The rows of each part of the table: no cell reaches from one part into another. */
function sectionsOf(table: StructureElement): StructureElement[][] {
  const children = childElements(table);
  const parts = children.filter((child) => ['THead', 'TBody', 'TFoot'].includes(child.type)).map(rowsOf);
  return [rowsOf(table), ...parts];
}

function rowsOf(parent: StructureElement): StructureElement[] {
  return childElements(parent).filter((child) => child.type === 'TR');
}

function span(cell: StructureElement, name: 'RowSpan' | 'ColSpan'): number {
  const value = attributeOf(cell, name);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}
