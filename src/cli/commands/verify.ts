import { helpTexts } from '../help-texts.ts';
import type { AddCommand } from './add-command.ts';
import { verifyHelp } from '../verify/texts.ts';

/** `protokoll verify`. */
export const addVerify: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('verify')
    .description(say(verifyHelp.verify))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(verifyHelp.filesPlaceholder)}`)
    .argument(say(verifyHelp.filesPlaceholder), say(verifyHelp.files))
    .option(`--browser <${say(helpTexts.file)}>`, say(helpTexts.browser))
    .action(async (paths: string[], options: { readonly browser?: string }) => {
      const { verifyFiles } = await import('../verify/verify-files.ts');
      end(await verifyFiles(paths, options, context));
    });
};
