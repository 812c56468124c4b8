import { basename } from 'node:path';
import { isNoteName } from '../notes/file-kinds.ts';

/** Whether a file of this name is one that people write, notes or a config file, and no program is to write over. */
export function isWrittenByHand(file: string): boolean {
  return isNoteName(file) || /^protokoll\.config\.(?:yaml|json|mjs)$/i.test(basename(file));
}
