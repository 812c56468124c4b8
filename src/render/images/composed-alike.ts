import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file whose path is the same but for how its letters are composed (NFC and NFD), as names from a Mac are. */
export function composedAlike(file: string): string | null {
  const parent = dirname(file);
  if (parent === file) return file;
  const folder = existsSync(parent) ? parent : composedAlike(parent);
  if (folder === null) return null;
  const name = basename(file).normalize();
  try {
    const alike = readdirSync(folder).find((other) => other.normalize() === name);
    return alike === undefined ? null : join(folder, alike);
  } catch {
    return null;
  }
}
