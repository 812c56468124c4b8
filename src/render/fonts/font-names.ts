import { faces, symbolFace } from './faces.ts';
import { fontFile } from './font-files.ts';

/** PostScript names of all fonts that a document may hold; any other in its PDF is the machine's. */
export function fontNames(): string[] {
  return [...new Set([...faces, symbolFace].map((face) => fontFile(face, 'latin').postScriptName))];
}
