import { Argument } from 'commander';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `protokoll completion`: prints a script that has the shell complete what the program knows. */
export const addCompletion: AddCommand = (program, { io, library, say }, end) => {
  program
    .command('completion')
    .description(say(helpTexts.completion))
    .usage(shells.join('|'))
    .addArgument(new Argument(`<${say(helpTexts.shellPlaceholder)}>`, say(helpTexts.shell)).choices(shells))
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript } = await import('../completion/completion-script.ts');
      io.stdout.write(completionScript(shell, program, library));
      end(0);
    });
};
