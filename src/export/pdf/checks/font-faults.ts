import type { Font } from '../content/font.ts';
import type { TextRun } from '../structure/tree.ts';
import type { PaintedContent } from '../content/painted-content.ts';
import type { PdfFault } from '../fault.ts';

/** How much of the text in a wrong font is quoted, in UTF-16 units. */
const quoted = 80;

/** Fonts that are not ours, and glyphs that stand for no character (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21). */
export function fontFaults(content: PaintedContent, allowed: readonly string[] | null): PdfFault[] {
  return content.resources.fonts
    .filter((font) => font.usedCodes.size > 0)
    .flatMap((font) => [
      ...strangeFont(font, allowed, content.runs),
      ...wrongGlyphs(font, 'missing-glyph', isMissing, content.runs),
      ...wrongGlyphs(font, 'unmapped-character', isUnmapped, content.runs),
    ]);
}

function strangeFont(font: Font, allowed: readonly string[] | null, runs: readonly TextRun[]): PdfFault[] {
  const kind = !font.isEmbedded
    ? 'font-not-embedded'
    : allowed !== null && !allowed.includes(font.name)
      ? 'foreign-font'
      : null;
  if (kind === null) return [];
  const text = runs.filter((run) => run.font === font).map((run) => font.read(run.text));
  return [{ kind, detail: font.name, text: text.join(' ').slice(0, quoted) }];
}

function wrongGlyphs(
  font: Font,
  kind: 'missing-glyph' | 'unmapped-character',
  isWrong: (font: Font, code: number) => boolean,
  runs: readonly TextRun[],
): PdfFault[] {
  const wrong = [...font.usedCodes].filter((code) => isWrong(font, code)).map((code) => font.character(code));
  if (wrong.length === 0) return [];
  const run = runs.find(
    (other) => other.font === font && wrong.some((character) => font.read(other.text).includes(character)),
  );
  return [{ kind, detail: font.name, text: run === undefined ? '' : font.read(run.text).slice(0, quoted) }];
}

/** Glyph 0 is .notdef; only composite fonts number their glyphs so. */
function isMissing(font: Font, code: number): boolean {
  return code === 0 && font.codeLength === 4;
}

/** Private use needs an explanation for each character, which nobody gives (ISO 19005-3, 6.2.11.7.3). */
function isUnmapped(font: Font, code: number): boolean {
  return !isMissing(font, code) && /^$|[\0\uFFFD\uFEFF\uFFFE\p{Co}]/u.test(font.character(code));
}
