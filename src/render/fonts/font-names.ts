import { faces, fallbackFaces } from './faces.ts';
import { fontFile, subsetsOf } from './font-files.ts';

/** PostScript names of all fonts that a document may hold; any other in its PDF is the machine's. */
export function fontNames(): string[] {
  return [
    ...new Set(
      [...faces, ...fallbackFaces].map((face) => fontFile(face, subsetsOf(face)[0]!).postScriptName),
    ),
  ];
}
