import { textOfMarks } from '../content/mark.ts';
import { addAttribute, attributeOf } from './attributes.ts';
import { childElements, elementsOf, marksOf, type StructureElement, type StructureTree } from './tree.ts';
import { isDigits } from '../../../model/text-shapes.ts';

/** Says how a list is numbered, from its labels, where Chromium doesn't: lists with letters or Roman numerals. */
export function nameNumbering(tree: StructureTree): void {
  for (const list of elementsOf(tree)) {
    if (list.type !== 'L' || attributeOf(list, 'ListNumbering') !== undefined) continue;
    const labels = labelsOf(list);
    if (labels.length > 0) addAttribute(list, 'List', 'ListNumbering', numberingOf(labels));
  }
}

function labelsOf(list: StructureElement): string[] {
  return childElements(list).flatMap((item) =>
    childElements(item)
      .filter((kid) => kid.type === 'Lbl')
      .map((label) => textOfMarks(marksOf(label)).replace(/[.):\s]/g, '')),
  );
}

function numberingOf(labels: readonly string[]): string {
  const first = labels[0]!;
  if (isDigits(first)) return 'Decimal';
  if (!/^[a-z]+$/i.test(first)) return 'Disc';
  const letterCase = first === first.toLowerCase() ? 'Lower' : 'Upper';
  return `${letterCase}${isRoman(labels) ? 'Roman' : 'Alpha'}`;
}

/** `i` opens a list of Roman numerals, unless `j` follows. */
function isRoman(labels: readonly string[]): boolean {
  return labels.every((label) => /^[ivxlcdm]+$/i.test(label)) && /^(i|ii|iii|v|x)/i.test(labels[0]!);
}
