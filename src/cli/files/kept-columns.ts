import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { listPieces } from './packed-json.ts';
import { readRegular } from './read-regular.ts';
import { writeWhole } from './write-whole.ts';

/** Lists of one length, each kept as a whole. */
export interface KeptColumns {
  /** The list of that name. Null for one that is damaged. */
  readonly read: (name: string) => unknown[] | null;
}

interface Column {
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  readonly sum: string;
}

/**
 * Reads what `writeColumns` wrote. Only what is asked for is parsed. Null for a file that is not there, is damaged, or was written
 * under another stamp.
 */
export async function readColumns(file: string, stamp: string): Promise<KeptColumns | null> {
  const bytes = await readRegular(file).catch(() => Buffer.alloc(0));
  const end = bytes.indexOf('\n');
  const [sum, head = ''] = bytes.toString('utf8', 0, Math.max(end, 0)).split('\t');
  if (sum !== checksum(head)) return null;
  const { stamp: written, columns } = JSON.parse(head) as { stamp: string; columns: readonly Column[] };
  if (written !== stamp) return null;
  const places = new Map<string, { readonly column: Column; readonly at: number }>();
  let at = end + 1;
  for (const column of columns) {
    places.set(column.name, { column, at });
    at += column.length;
  }
  return {
    read: (name) => {
      const place = places.get(name);
      if (place === undefined) return null;
      const content = bytes.subarray(place.at, place.at + place.column.length);
      return checksum(content) === place.column.sum
        ? (JSON.parse(content.toString('utf8')) as unknown[])
        : null;
    },
  };
}

/** Writes lists by their names, so that only the user can read them. Values may be packed (`PackedJson`). */
export async function writeColumns(
  file: string,
  stamp: string,
  columns: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  await makeFolder(dirname(file), 0o700);
  const contents = Object.entries(columns).map(([name, values]) => ({ name, pieces: listPieces(values) }));
  const head = JSON.stringify({
    stamp,
    columns: contents.map(({ name, pieces }): Column => {
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      return { name, length, sum: checksum(...pieces) };
    }),
  });
  const bytes = Buffer.concat([
    Buffer.from(`${checksum(head)}\t${head}\n`),
    ...contents.flatMap(({ pieces }) => pieces),
  ]);
  await writeWhole(file, bytes);
}

function checksum(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('base64url');
}
