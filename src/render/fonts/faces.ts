/** One cut of one typeface, as a package of `@fontsource` has it. */
export interface Face {
  /** Our own name of the family, which no generic family and no font of the machine goes by. */
  readonly family: string;
  readonly package: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** The HTML that needs this face; null when every document does. */
  readonly neededBy: RegExp | null;
}

export const faces: readonly Face[] = [
  face('Protokoll Serif', 'source-serif-4', 400, 'normal', null),
  face('Protokoll Serif', 'source-serif-4', 400, 'italic', /<em>/),
  face('Protokoll Serif', 'source-serif-4', 600, 'normal', /<strong>/),
  face('Protokoll Sans', 'source-sans-3', 400, 'normal', null),
  face('Protokoll Sans', 'source-sans-3', 600, 'normal', null),
  face('Protokoll Kod', 'source-code-pro', 400, 'normal', /<code>/),
];

/**
 * What the others lack, in the order in which they are asked: arrows, check boxes, mathematics, shapes, Armenian, Georgian,
 * Hebrew and Arabic letters; then emoji, in the colour of the text.
 */
export const fallbackFaces: readonly Face[] = [
  face('Protokoll Tecken', 'dejavu-sans', 400, 'normal', null),
  face('Protokoll Emoji', 'noto-emoji', 400, 'normal', null),
];

function face(
  family: string,
  packageName: string,
  weight: 400 | 600,
  style: 'normal' | 'italic',
  neededBy: RegExp | null,
): Face {
  return { family, package: packageName, weight, style, neededBy };
}
