import { createHash } from 'node:crypto';

/**
 * What a document tells of the name of its note (without folder or extension), so that it is not taken for that of another: too
 * little to guess the name by, which may hold what the document hides. The same however letters are composed, and in any case.
 */
export function noteMark(stem: string): string {
  const digest = createHash('sha256').update(stem.normalize('NFC').toLowerCase()).digest('hex');
  return digest.slice(0, 4);
}
