import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { readRegular } from './read-regular.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Reads what `writeKept` wrote: JSON texts by their keys, each to be parsed when it is asked for. Null for a file that is not
 * there, is damaged, or was written under another stamp.
 */
export async function readKept(file: string, stamp: string): Promise<ReadonlyMap<string, string> | null> {
  const written = await readRegular(file).catch(() => Buffer.alloc(0));
  const end = written.indexOf('\n');
  const bytes = written.subarray(end + 1);
  if (end < 0 || written.toString('latin1', 0, end) !== checksum(bytes)) return null;
  const stampEnd = bytes.indexOf('\n');
  if (bytes.toString('utf8', 0, stampEnd) !== stamp) return null;
  const entries = new Map<string, string>();
  for (let at = stampEnd + 1; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\n', at);
    const tab = bytes.indexOf('\t', at);
    entries.set(bytes.toString('utf8', at, tab), bytes.toString('utf8', tab + 1, lineEnd));
    at = lineEnd + 1;
  }
  return entries;
}

/** Writes JSON texts by their keys (without tabs and line breaks), a line each, so that only the user can read them. */
export async function writeKept(
  file: string,
  stamp: string,
  entries: Iterable<readonly [key: string, json: string]>,
): Promise<void> {
  await makeFolder(dirname(file), 0o700);
  const lines = [`${stamp}\n`, ...Array.from(entries, ([key, json]) => `${key}\t${json}\n`)];
  const bytes = Buffer.concat(lines.map((line) => Buffer.from(line)));
  await writeWhole(file, Buffer.concat([Buffer.from(`${checksum(bytes)}\n`), bytes]));
}

/** Of what stands below the first line. */
function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
