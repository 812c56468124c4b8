import { createHash } from 'node:crypto';

/** What something is known by: a hash of all that it depends on. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length goes first, so that what is in one part is not taken for the next.
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('base64url');
}
