import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { templatesFolder } from './program-folder.ts';
import { filesIn, isFolder } from './template.ts';

let digest: string | null = null;

/** Tells the templates that come with the program from those of another version: SHA-256 of all of them, in hexadecimal. */
export function templatesDigest(): string {
  if (digest !== null) return digest;
  const hash = createHash('sha256');
  for (const [path, text] of Object.entries(templateSources(templatesFolder())))
    hash.update(`${path}\0${text}\0`);
  return (digest = hash.digest('hex'));
}

/** The templates of a folder (an absolute path), by their paths within it with `/`; none if there is no such folder. */
export function templateSources(folder: string): Record<string, string> {
  if (!isFolder(folder)) return {};
  const files = filesIn(folder).filter(([path]) => /\.(?:hbs|css)$/.test(path));
  const sorted = files.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, file]) => [path, readFileSync(file, 'utf8')]));
}
