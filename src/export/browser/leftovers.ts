import { rmSync } from 'node:fs';

const releases = new Set<() => void>();
let watchesExit = false;
let isOver = false;

/**
 * Remembers how to undo something that outlives this process (a child process, a temporary folder), should the
 * process end before it has been undone in an orderly way. Gives back the function that forgets it again.
 */
export function atExit(release: () => void): () => void {
  if (isOver) release();
  if (!watchesExit) process.once('exit', releaseAll);
  watchesExit = true;
  releases.add(release);
  return () => releases.delete(release);
}

/** Remembers a temporary folder, as `atExit` does. */
export function removeAtExit(folder: string): () => void {
  return atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

/**
 * Ends every browser this process has started and removes every temporary folder, at once and synchronously; what is
 * being printed is lost, and what is started afterwards ends at once. For signal handlers, before they exit. It also
 * happens by itself on `process.exit()`.
 */
export function releaseAll(): void {
  isOver = true;
  // A browser is ended before its folder, made earlier, is removed.
  for (const release of [...releases].reverse()) {
    try {
      release();
    } catch {
      // The rest must be released too, and nobody is left to tell.
    }
  }
  releases.clear();
}
