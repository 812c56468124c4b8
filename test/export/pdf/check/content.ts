import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { nameOf } from './document.ts';
import type { Painted, Paintings } from './painted.ts';

/** Everything painted is either structure or artifact, never both (ISO 14289-1, 7.1); and in a sound font (7.21). */
export function contentFaults({ painted, faults }: Paintings, fonts: readonly string[] | null): string[] {
  const used = new Set(painted.flatMap(({ font }) => font ?? []));
  return [
    ...faults,
    ...new Set(painted.flatMap(markFaults)),
    ...[...used].flatMap((font) => fontFaults(font, fonts)),
    ...(painted.some(({ font, codes }) => nameOf(font, 'Subtype') === 'Type0' && showsNotdef(codes))
      ? ['font: glyph 0 (.notdef) is shown']
      : []),
  ];
}

function markFaults({ marks, operator }: Painted): string[] {
  const isTagged = marks.some((mark) => mark.includes(' MCID '));
  const isArtifact = marks.includes('Artifact');
  if (isTagged && isArtifact) return [`content: ${operator} is in a tag and in an artifact`];
  if (!isTagged && !isArtifact && operator !== 'tagged form')
    return [`content: ${operator} is neither tagged nor artifact`];
  return [];
}

function fontFaults(font: PDFDict, allowed: readonly string[] | null): string[] {
  const name = nameOf(font, 'BaseFont')?.replace(/^[A-Z]{6}\+/, '') ?? 'Type3';
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
  const descriptor = descendant.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => descriptor?.has(PDFName.of(key)) === true,
  );
  return [
    ...(isEmbedded || nameOf(font, 'Subtype') === 'Type3' ? [] : [`font: ${name} is not embedded`]),
    ...(font.has(PDFName.of('ToUnicode')) ? [] : [`font: ${name} has no ToUnicode`]),
    ...(allowed === null || allowed.includes(name) ? [] : [`font: ${name} is not allowed`]),
  ];
}

function showsNotdef(codes: string): boolean {
  return /^(?:.{4})*0000/.test(codes);
}
