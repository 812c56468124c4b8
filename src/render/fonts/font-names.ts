import type { OwnFont } from '../../model/config.ts';
import { facesFor } from './faces.ts';
import { commonFile } from './font-files.ts';

/**
 * PostScript names of all fonts that a document may hold; any other in its PDF is the machine's. `own` are the
 * organisation's.
 */
export function fontNames(own: readonly OwnFont[] = []): string[] {
  const { text, fallback } = facesFor(own);
  return [...new Set([...text, ...fallback].map((face) => commonFile(face).postScriptName))];
}
