import { homedir } from 'node:os';
import type { Io } from './io.ts';

/** The user's home folder; null where there is none. */
export function homeOf({ HOME, USERPROFILE }: Io['env']): string | null {
  const named = process.platform === 'win32' ? USERPROFILE : HOME;
  if (named) return named;
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}
