import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontsFolder } from '../program-folder.ts';

/** Tells the fonts that come with the program from those of another version: SHA-256, in hexadecimal, of all their files. */
export function fontsDigest(): string {
  return readFileSync(join(fontsFolder(), 'digest'), 'utf8');
}
