import { statSync } from 'node:fs';

/**
 * Whether a file or folder, behind any links, belongs to who runs the program; also to who does so by `sudo`, as git has it. What is not
 * there belongs to nobody else, and Windows has no such owners.
 */
export function isOfUser(path: string): boolean {
  const user = process.getuid?.();
  if (user === undefined) return true;
  try {
    const { uid } = statSync(path);
    return uid === user || (user === 0 && String(uid) === process.env['SUDO_UID']);
  } catch {
    return true;
  }
}
