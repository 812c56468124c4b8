import { extractWords } from '../../language/documents.ts';
import type { Protocol } from '../../model/protocol.ts';

/** Whether the notes hold only some of a meeting's items (protokollsutdrag, omedelbart justerade paragrafer), by their title. */
export function isExtract({ kind, title }: Protocol): boolean {
  return extractWords.test(`${kind ?? ''} ${title ?? ''}`);
}
