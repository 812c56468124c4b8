import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Note } from '../notes/discover.ts';

/** One of several machines that share the notes of a run. */
export interface Shard {
  /** 1-based, at most `count`. */
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; null when it is no shard. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (index === undefined || count === undefined || Number(index) > Number(count)) return null;
  return { index: Number(index), count: Number(count) };
}

/**
 * Tells which notes are of the shard, by a hash of their path below `root`: the same on every machine, and whatever other
 * notes there are. All are when `shard` is null.
 */
export function inShard(shard: Shard | null, root: string): (note: Note) => boolean {
  if (shard === null) return () => true;
  return ({ file }) => {
    const path = relative(root, file).replaceAll(sep, '/');
    const hash = createHash('sha256').update(path).digest().readUIntBE(0, 6);
    return hash % shard.count === shard.index - 1;
  };
}
