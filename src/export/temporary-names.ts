import { readlinkSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../model/system-error.ts';

/** How the names of what the program leaves in the system's temporary folder while it runs begin. */
export const temporaryPrefix = 'protokoll-';

const day = 86_400_000;

/**
 * The beginning of a name for a temporary file or folder, with what tells which process made it: a process that is killed
 * removes nothing, and a later one must know what is nobody's any more. Names that begin alike are the caller's to tell apart.
 */
export function temporaryName(prefix: string): string {
  machine ??= machineMark();
  return `${prefix}${machine}-${process.pid}-`;
}

/**
 * Removes what processes that are no more have left in a folder under names of `temporaryName(prefix)`; of another machine
 * or container, which can't be asked for its processes, what is a day old. Never rejects: what can't be removed stays.
 */
export async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const marked = names.filter((name) => name.startsWith(prefix));
  await Promise.all(marked.map((name) => removeIfAbandoned(join(folder, name), name.slice(prefix.length))));
}

async function removeIfAbandoned(path: string, mark: string): Promise<void> {
  const [, maker, pid] = /^([0-9a-f]{6})-(\d+)-/.exec(mark) ?? [];
  if (maker === undefined) return;
  const stats = await lstat(path).catch(() => null);
  if (stats === null || stats.uid !== (process.getuid?.() ?? stats.uid)) return;
  machine ??= machineMark();
  const isLeft = maker === machine ? isOver(Number(pid), stats.mtimeMs) : Date.now() - stats.mtimeMs > day;
  if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => {});
}

/** Whether the process that made something at that time is no more. In a container, the next one may have its number. */
function isOver(pid: number, madeMs: number): boolean {
  if (pid === process.pid) return madeMs < performance.timeOrigin;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

let machine: string | undefined;

/** Tells machines, and containers that number their processes by themselves, from each other. */
function machineMark(): string {
  // What takes hashes takes longer to load than a browser to be found.
  let sum = 0;
  for (const byte of Buffer.from(`${hostname()}\n${processNamespace()}`)) sum = Math.imul(sum, 31) + byte;
  return (sum & 0xffffff).toString(16).padStart(6, '0');
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
