import type { Command } from 'commander';
import type { Library } from '../library.ts';
import { bashCompletion } from './bash.ts';
import { callTree } from './call-tree.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const writers = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** The script for a shell to complete commands, options, and the names of rules, profiles and formats. */
export function completionScript(shell: keyof typeof writers, program: Command, library: Library): string {
  const { commands, options } = callTree(program, library);
  return writers[shell](commands, options);
}
