import { textOfMarks } from '../content/mark.ts';
import type { PdfFault } from '../fault.ts';
import { altOf } from '../structure/alt.ts';
import { attributeOf } from '../structure/attributes.ts';
import { elementsOf, marksOf, type StructureElement, type StructureTree } from '../structure/tree.ts';
import { rowWidths } from './table-grid.ts';

/** What is wrong with headings, images and tables (ISO 14289-1, 7.3, 7.4, 7.5). */
export function structureFaults(tree: StructureTree): PdfFault[] {
  const elements = elementsOf(tree);
  return [
    ...headingFaults(elements.filter((element) => /^H[1-6]$/.test(element.type))),
    ...elements.filter((element) => element.type === 'Figure').flatMap(figureFaults),
    ...elements.filter((element) => element.type === 'Table').flatMap(tableFaults),
    ...elements.filter((element) => element.type === 'TH').flatMap(headerFaults),
  ];
}

/** The first heading is H1, and none is more than one level below the one before. */
function headingFaults(headings: readonly StructureElement[]): PdfFault[] {
  const faults: PdfFault[] = [];
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.type.slice(1));
    if (level > before + 1) {
      const detail = before === 0 ? `→ H${level}` : `H${before} → H${level}`;
      faults.push({ kind: 'heading-jump', detail, text: textOf(heading) });
    }
    before = level;
  }
  return faults;
}

function figureFaults(figure: StructureElement): PdfFault[] {
  if (altOf(figure) !== '') return [];
  return [{ kind: 'figure-without-alt', detail: '', text: textOf(figure.parent ?? figure) }];
}

function tableFaults(table: StructureElement): PdfFault[] {
  const widths = new Set(rowWidths(table));
  if (widths.size <= 1) return [];
  return [{ kind: 'uneven-table', detail: [...widths].join(', '), text: textOf(table).slice(0, 80) }];
}

function headerFaults(header: StructureElement): PdfFault[] {
  if (attributeOf(header, 'Scope') !== undefined) return [];
  return [{ kind: 'header-without-scope', detail: '', text: textOf(header) }];
}

function textOf(element: StructureElement): string {
  return textOfMarks(marksOf(element));
}
