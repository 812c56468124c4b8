import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { attribute, nameOf, textAt, type Element, type OpenPdf } from './document.ts';

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Which elements may stand in which, both ways (ISO 14289-1, 7.2). */
const mayHold: Record<string, readonly string[]> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
const mustBeIn: Record<string, readonly string[]> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TD: ['TR'],
  TH: ['TR'],
};

/** Types, nesting, headings, tables, figures, lists and links. */
export function typeFaults(pdf: OpenPdf): string[] {
  return [...pdf.elements.flatMap((element) => elementFaults(pdf, element)), ...headingFaults(pdf.elements)];
}

function elementFaults(pdf: OpenPdf, element: Element): string[] {
  const { type, parent, children } = element;
  const faults: string[] = [];
  if (!standard.has(type) && !standard.has(roleOf(pdf, type)))
    faults.push(`structure: ${type} is not a standard type`);
  for (const child of children) {
    if (mayHold[type]?.includes(child.type) === false) faults.push(`structure: ${type} holds ${child.type}`);
  }
  if (mayHold[type] !== undefined && element.kids.length !== children.length) {
    faults.push(`structure: ${type} holds content of its own`);
  }
  if (mustBeIn[type]?.includes(parent?.type ?? '') === false)
    faults.push(`structure: ${type} stands in ${parent?.type}`);
  if (element.kids.length === 0 && type !== 'TD' && type !== 'TH') faults.push(`structure: ${type} is empty`);
  if (type === 'TH' && attribute(element, 'Scope') === undefined) faults.push('table: TH without Scope');
  if (type === 'Table') faults.push(...widthFaults(children));
  if (type === 'Figure' && textAt(element.dict, 'Alt').trim() === '') faults.push('figure: no Alt');
  if (type === 'Figure' && attribute(element, 'BBox') === undefined) faults.push('figure: no BBox');
  if (type === 'L' && children.some((item) => item.children.some((kid) => kid.type === 'Lbl'))) {
    if (attribute(element, 'ListNumbering') === undefined) faults.push('list: labels but no ListNumbering');
  }
  return faults;
}

function roleOf(pdf: OpenPdf, type: string): string {
  return nameOf(pdf.structure.lookupMaybe(PDFName.of('RoleMap'), PDFDict), type) ?? '';
}

/** Counts cells in a grid, row by row, so that overlapping cells show too. */
function widthFaults(rows: readonly Element[]): string[] {
  const grid: boolean[][] = [];
  rows
    .filter((row) => row.type === 'TR')
    .forEach((row, index) => {
      for (const cell of row.children) {
        const line = (grid[index] ??= []);
        let column = 0;
        while (line[column] === true) column++;
        for (let down = 0; down < spanOf(cell, 'RowSpan'); down++) {
          for (let right = 0; right < spanOf(cell, 'ColSpan'); right++)
            (grid[index + down] ??= [])[column + right] = true;
        }
      }
    });
  const widths = new Set(grid.map((line) => line.filter(Boolean).length));
  return widths.size <= 1 ? [] : [`table: rows of ${[...widths].join(' and ')} columns`];
}

function spanOf(cell: Element, name: string): number {
  const value = attribute(cell, name);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}

function headingFaults(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`heading: H${level} after H${before}`] : [];
  });
}
