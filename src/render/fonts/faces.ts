import type { OwnFont } from '../../model/config.ts';

/** Where a face is: in a folder that the program's build makes for a typeface, or in a file of the organisation's own (an absolute path). */
export type FaceSource = { readonly typeface: string } | { readonly file: string };

/** One cut of one typeface. */
export interface Face {
  /** Our own name of the family, which no generic family and no font of the machine goes by. */
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly source: FaceSource;
  /** The HTML that needs this face; null when every document does. */
  readonly neededBy: RegExp | null;
}

/** The faces of a document. */
export interface Faces {
  /** What its text is set in. */
  readonly text: readonly Face[];
  /**
   * What those lack, in the order in which they are asked: arrows, check boxes, mathematics, shapes, Armenian, Georgian,
   * Hebrew and Arabic letters; then emoji, in the colour of the text; then the organisation's own.
   */
  readonly fallback: readonly Face[];
}

const families = { text: 'Protokoll Serif', headings: 'Protokoll Sans', code: 'Protokoll Kod' } as const;

const symbols = 'Protokoll Tecken';

/** The faces of a document of an organisation with these fonts of its own, each of which stands in for one of the program's. */
export function facesFor(own: readonly OwnFont[]): Faces {
  const replaced: ReadonlySet<string> = new Set(
    own.flatMap(({ use }) => (use === 'others' ? [] : [families[use]])),
  );
  return {
    text: [
      ...ordinary.filter(({ family }) => !replaced.has(family)),
      ...own.flatMap((font) => (font.use === 'others' ? [] : [ownFace(families[font.use], font)])),
    ],
    fallback: [
      ...fallback,
      ...own.filter(({ use }) => use === 'others').map((font) => ownFace(symbols, font)),
    ],
  };
}

function ownFace(family: string, { weight, style, file }: OwnFont): Face {
  const like = ordinary.find(
    (face) => face.family === family && face.weight === weight && face.style === style,
  );
  return { family, weight, style, source: { file }, neededBy: like?.neededBy ?? null };
}

const ordinary: readonly Face[] = [
  face(families.text, { typeface: 'source-serif-4' }, 400, 'normal', null),
  face(families.text, { typeface: 'source-serif-4' }, 400, 'italic', /<em>/),
  face(families.text, { typeface: 'source-serif-4' }, 600, 'normal', /<strong>/),
  face(families.headings, { typeface: 'source-sans-3' }, 400, 'normal', null),
  face(families.headings, { typeface: 'source-sans-3' }, 600, 'normal', null),
  face(families.code, { typeface: 'source-code-pro' }, 400, 'normal', /<code>/),
];

const fallback: readonly Face[] = [
  face(symbols, { typeface: 'dejavu-sans' }, 400, 'normal', null),
  face('Protokoll Emoji', { typeface: 'noto-emoji' }, 400, 'normal', null),
];

function face(
  family: string,
  source: FaceSource,
  weight: 400 | 600,
  style: 'normal' | 'italic',
  neededBy: RegExp | null,
): Face {
  return { family, weight, style, source, neededBy };
}
