import type { Face, Faces } from './faces.ts';
import { commonFile, fileWith } from './font-files.ts';
import type { FontFile } from './font-file.ts';

/**
 * CSS that embeds the fonts that `html` needs, and no others: the first part of each face in use, further parts and the
 * fallback faces only when some character asks for them. Characters that no face has are left to the reader's machine.
 */
export function fontFaceCss(html: string, { text, fallback }: Faces): string {
  const characters = visibleIn(html);
  const inUse = text.filter(({ neededBy }) => neededBy === null || neededBy.test(html));
  const embedded = inUse.map((face) => ({ face, files: filesWith(face, characters, [commonFile(face)]) }));
  let missing = characters.filter((code) => embedded.some(({ files }) => !has(files, code)));
  const rules = embedded.flatMap(({ face, files }) => files.map((file) => fontFace(face, file)));
  for (const face of fallback) {
    const files = filesWith(face, missing);
    const found = missing.filter((code) => has(files, code));
    missing = missing.filter((code) => !has(files, code));
    rules.push(
      ...files.map((file) => fontFace(face, file, isOwn(face) ? rangeOf(found) : file.unicodeRange)),
    );
  }
  return rules.join('\n');
}

/** The code points of all but spaces and signs of control, from the lowest to the highest. */
function visibleIn(html: string): number[] {
  const codes = Array.from(new Set(html), (character) => character.codePointAt(0) ?? 0);
  return codes.filter((code) => code > 0x20).toSorted((a, b) => a - b);
}

/** The files that have a character which those before them lack, after the `chosen` ones. */
function filesWith(face: Face, characters: readonly number[], chosen: readonly FontFile[] = []): FontFile[] {
  const files = [...chosen];
  for (const code of characters) {
    const file = has(files, code) ? null : fileWith(face, code);
    if (file !== null) files.push(file);
  }
  return files;
}

function has(files: readonly FontFile[], code: number): boolean {
  return files.some((file) => file.characters.has(code));
}

/** Faces of one family and cut are told from each other by what they are used for. */
function isOwn({ source }: Face): boolean {
  return 'file' in source;
}

function rangeOf(codes: readonly number[]): string {
  return codes.map((code) => `U+${code.toString(16)}`).join();
}

function fontFace(
  { family, style, weight }: Face,
  file: FontFile,
  range: string = file.unicodeRange,
): string {
  const { format, base64 } = file;
  const type = format === 'truetype' ? 'ttf' : format;
  return (
    `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block` +
    `;src:url(data:font/${type};base64,${base64}) format("${format}")${range === '' ? '' : `;unicode-range:${range}`}}`
  );
}
