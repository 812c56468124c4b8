import { markedLine } from '../../language/page-line-words.ts';
import { cueType } from '../../language/cues.ts';
import {
  isInOrder,
  numberedPage,
  tellsPage,
  furniturePatterns as words,
  headLabelLine,
} from '../../language/furniture.ts';
import { onOneLine } from '../../model/text-shapes.ts';

const numberAtEnd = new RegExp(String.raw`(?<=\s)${numberedPage}$`, 'iu');
const dashedNumber = /^[-–—] ?\d{1,4} ?[-–—]$/u;
const loneNumber = /^\d{1,4}$/;

const dots = /^\s*(?:[.…‥·]\s?){4,}$/u;

const documentWord = new RegExp(String.raw`\p{L}*${words.document}(?!\p{L})`, 'iu');
const onlyDocument = new RegExp(String.raw`^${words.document}$`, 'iu');
const sentence = /[.,;:!?”"]$/u;
const item =
  /^(?:#{1,6}\s*)?(?:\*\*)?(?:(?:\p{Lu}\p{L}{0,14}\s+)?§\s*\d|\d{1,3}(?:[.)]\s+|\s+(?=\p{Lu}))\p{L})/u;

/** Longer lines are no head of a page. */
const longestHead = 100;

/** Whether a line is the number of a page and nothing else; a number alone is where a page ends beside it. */
export function isPageNumber(text: string, isBesidePageEnd: boolean): boolean {
  if (text.length > 40) return false;
  return tellsPage(text) || dashedNumber.test(text) || (isBesidePageEnd && loneNumber.test(text));
}

/** Where the number of a page begins at the end of a line that has more; -1 in other lines. */
export function pageNumberAt(text: string): number {
  if (text.length > longestHead || !/[)\d]$/.test(text)) return -1;
  const found = numberAtEnd.exec(text);
  return found?.groups !== undefined && isInOrder(found.groups) ? found.index : -1;
}

/** Whether a line is a row of dots. */
export function isDots(text: string): boolean {
  return text.length <= 400 && dots.test(text);
}

/** Whether a line begins an item, as far as its first words tell. */
export function beginsItem(text: string): boolean {
  return item.test(text);
}

/** Whether a line may stand at the top or foot of each page: short words, no sentence, no mark, no cue. */
export function mayBeHead(text: string): boolean {
  return (
    text.length <= longestHead && !sentence.test(text) && !markedLine.test(text) && cueType(text) === null
  );
}

/** Whether a line names the kind of document, as the heads of pages do. */
export function namesDocument(text: string): boolean {
  return documentWord.test(text);
}

/** What a line tells at the top of a page (`Sammanträdesdatum 2025-03-26`): the day or number; empty for the kind of document alone. Null for other lines. */
export function headValue(text: string): string | null {
  if (text.length > longestHead) return null;
  if (onlyDocument.test(text)) return '';
  return headLabelLine.exec(text)?.groups?.['value']?.trim() ?? null;
}

/** A line as it recurs from page to page: whatever its numbers, spaces and case. */
export function likeness(text: string): string {
  return onOneLine(text.toLowerCase().replace(/\d+/g, '0')).trim();
}
