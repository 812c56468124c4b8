import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Workshop } from './workshop.ts';

/** What is wrong with the documents of a workshop: files that are not whole, or that are none. Empty when all is well. */
export function faultsOfFiles({ documents }: Workshop): string[] {
  return filesIn(documents).flatMap((file) => {
    const fault = faultOf(join(documents, file));
    return fault === null ? [] : [`${file}: ${fault}`];
  });
}

/** The names of the notes that lack a document in one of the formats. */
export function missingDocuments({ notes, documents }: Workshop, formats: readonly string[]): string[] {
  return readdirSync(notes)
    .flatMap((note) => formats.map((format) => `${basename(note, '.md')}.${format}`))
    .filter((name) => !existsSync(join(documents, name)));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function faultOf(file: string): string | null {
  switch (extname(file)) {
    case '.pdf': {
      const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
      return status === 0 ? null : `qpdf: ${stderr || stdout}`;
    }
    case '.html':
      return readFileSync(file, 'utf8').trimEnd().endsWith('</html>') ? null : 'it has no end';
    case '.json':
      return faultOfJson(file, () => null);
    case '.manifest':
      return faultOfJson(file, (sealed) => {
        const { record, checksum } = sealed as { record: object; checksum: string };
        const digest = createHash('sha256').update(JSON.stringify(record)).digest('hex');
        return digest === checksum ? null : 'it is damaged';
      });
    default:
      return 'it is no document';
  }
}

function faultOfJson(file: string, inspect: (content: unknown) => string | null): string | null {
  try {
    return inspect(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return (error as Error).message;
  }
}
