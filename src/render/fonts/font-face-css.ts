import { faces, fallbackFaces } from './faces.ts';
import type { Face } from './faces.ts';
import { fontFile, subsetsOf } from './font-files.ts';
import type { FontFile } from './font-files.ts';

/**
 * CSS that embeds the fonts that `html` needs, and no others: the Latin part of each face in use, further parts and
 * the fallback faces only when some character asks for them. Characters that no face has are left to the reader's machine.
 */
export function fontFaceCss(html: string): string {
  const characters = new Set(Array.from(html, (character) => character.codePointAt(0) ?? 0));
  const inUse = faces.filter(({ neededBy }) => neededBy === null || neededBy.test(html));
  const embedded = inUse.map((face) => ({ face, files: filesFor(face, characters) }));
  let missing = new Set(
    [...characters].filter((code) => code > 0x20 && embedded.some(({ files }) => !has(files, code))),
  );
  for (const face of fallbackFaces) {
    const files = filesWith(face, missing);
    missing = new Set([...missing].filter((code) => !has(files, code)));
    embedded.push({ face, files });
  }
  return embedded.flatMap(({ face, files }) => files.map((file) => fontFace(face, file))).join('\n');
}

/** The Latin file, and those of the others that have a character which the files before them lack. */
function filesFor(face: Face, characters: ReadonlySet<number>): FontFile[] {
  return filesWith(face, characters, [fontFile(face, 'latin')]);
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

function fontFace(face: Face, file: FontFile): string {
  const range = file.unicodeRange === '' ? '' : `;unicode-range:${file.unicodeRange}`;
  return (
    `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:block` +
    `;src:url(data:font/woff2;base64,${file.base64}) format("woff2")${range}}`
  );
}
