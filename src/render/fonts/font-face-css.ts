import type { Face, Faces } from './faces.ts';
import { fontFile, subsetsOf } from './font-files.ts';
import type { FontFile } from './font-files.ts';

/**
 * CSS that embeds the fonts that `html` needs, and no others: the first part of each face in use, further parts and the
 * fallback faces only when some character asks for them. Characters that no face has are left to the reader's machine.
 */
export function fontFaceCss(html: string, { text, fallback }: Faces): string {
  const characters = new Set(Array.from(html, (character) => character.codePointAt(0) ?? 0));
  const inUse = text.filter(({ neededBy }) => neededBy === null || neededBy.test(html));
  const embedded = inUse.map((face) => {
    const first = fontFile(face, subsetsOf(face)[0]!);
    return { face, files: filesWith(face, characters, [first]) };
  });
  let missing = new Set(
    [...characters].filter((code) => code > 0x20 && embedded.some(({ files }) => !has(files, code))),
  );
  const rules = embedded.flatMap(({ face, files }) => files.map((file) => fontFace(face, file)));
  for (const face of fallback) {
    const files = filesWith(face, missing);
    const found = [...missing].filter((code) => has(files, code));
    missing = new Set([...missing].filter((code) => !has(files, code)));
    rules.push(
      ...files.map((file) => fontFace(face, file, isOwn(face) ? rangeOf(found) : file.unicodeRange)),
    );
  }
  return rules.join('\n');
}

/** The files that have a character which those before them lack, after the `chosen` ones. */
function filesWith(
  face: Face,
  characters: ReadonlySet<number>,
  chosen: readonly FontFile[] = [],
): FontFile[] {
  if (characters.size === 0) return [...chosen];
  return subsetsOf(face).reduce<FontFile[]>(
    (files, subset) => {
      const file = fontFile(face, subset);
      const isNeeded = [...characters].some((code) => file.characters.has(code) && !has(files, code));
      return isNeeded ? [...files, file] : files;
    },
    [...chosen],
  );
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
