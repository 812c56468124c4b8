import { basename } from 'node:path';

/** Whether a file of this name is one that people write, notes or a config file, and no program is to write over. */
export function isWrittenByHand(file: string): boolean {
  return /\.md$|^protokoll\.config\.(?:yaml|json|mjs)$/i.test(basename(file));
}
