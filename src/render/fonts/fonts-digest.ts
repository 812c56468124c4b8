import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { facesFor } from './faces.ts';
import { folderOf } from './font-files.ts';

/**
 * Tells the fonts that come with the program from those of another version: SHA-256, in hexadecimal, of the descriptions in their
 * packages, which a version's number is part of, and of the files that the program's build divided.
 */
export function fontsDigest(): string {
  const hash = createHash('sha256');
  for (const file of new Set(programFiles())) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function programFiles(): string[] {
  const { text, fallback } = facesFor([]);
  return [...text, ...fallback].flatMap(({ source }) => {
    if ('file' in source) return [];
    const folder = folderOf(source);
    if ('package' in source) return [join(folder, 'package.json')];
    const parts = join(folder, 'files');
    return [
      join(folder, 'unicode.json'),
      ...readdirSync(parts)
        .toSorted()
        .map((name) => join(parts, name)),
    ];
  });
}
