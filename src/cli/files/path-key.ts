import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Two paths of one key are one file, on this machine or on another: links are followed as far as they exist, and names that
 * differ only in case or in how letters are composed are one on Windows and macOS. `file` is an absolute path.
 */
export function pathKey(file: string): string {
  return realPath(file).normalize('NFC').toLowerCase();
}

function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const folder = dirname(file);
    return folder === file ? file : join(realPath(folder), basename(file));
  }
}
