import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { readRegular } from './read-regular.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Reads what `writeKept` wrote: JSON texts by their keys, as bytes, each to be parsed when it is asked for. Null for a file that is
 * not there, is damaged, or was written under another stamp.
 */
export async function readKept(file: string, stamp: string): Promise<ReadonlyMap<string, Buffer> | null> {
  const written = await readRegular(file).catch(() => Buffer.alloc(0));
  const end = written.indexOf('\n');
  const bytes = written.subarray(end + 1);
  if (end < 0 || written.toString('latin1', 0, end) !== checksum(bytes)) return null;
  const stampEnd = bytes.indexOf('\n');
  if (bytes.toString('utf8', 0, stampEnd) !== stamp) return null;
  const entries = new Map<string, Buffer>();
  for (let at = stampEnd + 1; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\n', at);
    const tab = bytes.indexOf('\t', at);
    entries.set(bytes.toString('latin1', at, tab), bytes.subarray(tab + 1, lineEnd));
    at = lineEnd + 1;
  }
  return entries;
}

/** Writes JSON texts by their keys (in ASCII, without tabs and line breaks), a line each, so that only the user can read them. */
export async function writeKept(
  file: string,
  stamp: string,
  entries: Iterable<readonly [key: string, json: Uint8Array]>,
): Promise<void> {
  await makeFolder(dirname(file), 0o700);
  const lineEnd = Buffer.from('\n');
  const lines = [Buffer.from(`${stamp}\n`)];
  for (const [key, json] of entries) lines.push(Buffer.from(`${key}\t`), Buffer.from(json), lineEnd);
  const bytes = Buffer.concat(lines);
  await writeWhole(file, Buffer.concat([Buffer.from(`${checksum(bytes)}\n`), bytes]));
}

/** Of what stands below the first line. */
function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
