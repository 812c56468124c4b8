import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';

/** Adds a command to the program; `end` is called with what it ended with. */
export type AddCommand = (program: Command, context: Context, end: (status: ExitStatus) => void) => void;
