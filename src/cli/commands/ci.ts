import type { CiOptions } from '../lint/check-in-ci.ts';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';
import { addReportOptions } from './lint.ts';
import { lintHelp } from '../lint/texts.ts';

/** `protokoll ci`. */
export const addCi: AddCommand = (program, context, end) => {
  const { say } = context;
  const command = program
    .command('ci')
    .description(say(lintHelp.ci))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.pathsPlaceholder)}`)
    .argument(say(helpTexts.pathsPlaceholder), say(helpTexts.paths));
  addReportOptions(command, context).action(async (paths: string[], options: CiOptions) => {
    const { checkInCi } = await import('../lint/check-in-ci.ts');
    end(await checkInCi(paths, options, context));
  });
};
