import { faces, symbolFace } from './faces.ts';
import type { Face } from './faces.ts';
import { fontFile, subsetsOf } from './font-files.ts';
import type { FontFile } from './font-files.ts';

/**
 * CSS that embeds the fonts that `html` needs, and no others: the Latin part of each face in use, further parts and
 * the face of signs only when some character asks for them. Characters that no face has are left to the reader's machine.
 */
export function fontFaceCss(html: string): string {
  const characters = new Set(Array.from(html, (character) => character.codePointAt(0) ?? 0));
  const inUse = faces.filter(({ neededBy }) => neededBy === null || neededBy.test(html));
  const embedded = inUse.map((face) => ({ face, files: filesFor(face, characters) }));
  const missing = [...characters].filter(
    (code) => code > 0x20 && embedded.some(({ files }) => !has(files, code)),
  );
  const signs = fontFile(symbolFace, 'latin');
  if (missing.some((code) => signs.characters.has(code))) embedded.push({ face: symbolFace, files: [signs] });
  return embedded.flatMap(({ face, files }) => files.map((file) => fontFace(face, file))).join('\n');
}

/** The Latin file, and those of the others that have a character which the files before them lack. */
function filesFor(face: Face, characters: ReadonlySet<number>): FontFile[] {
  const chosen: FontFile[] = [];
  for (const subset of subsetsOf(face)) {
    const file = fontFile(face, subset);
    const isNeeded = [...characters].some((code) => file.characters.has(code) && !has(chosen, code));
    if (chosen.length === 0 || isNeeded) chosen.push(file);
  }
  return chosen;
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
