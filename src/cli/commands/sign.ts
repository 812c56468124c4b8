import { helpTexts } from '../help-texts.ts';
import type { AddCommand } from '../program.ts';
import type { SignFileOptions } from '../sign/sign-file.ts';
import { signHelp } from '../sign/texts.ts';

/** `protokoll sign`. */
export const addSign: AddCommand = (program, context, end) => {
  const { say } = context;
  const file = say(helpTexts.file);
  program
    .command('sign')
    .description(say(signHelp.sign))
    .usage(`--p12 ${file} ${say(helpTexts.optionsPlaceholder)} ${say(signHelp.filePlaceholder)}`)
    .argument(say(signHelp.filePlaceholder), say(signHelp.file))
    .requiredOption(`--p12 <${file}>`, say(signHelp.p12))
    .option(`--field <${say(helpTexts.name)}>`, say(signHelp.field))
    .option(`--reason <${say(signHelp.reasonPlaceholder)}>`, say(signHelp.reason))
    .option(`-o, --output <${file}>`, say(signHelp.output))
    .action(async (path: string, options: SignFileOptions) => {
      const { signFile } = await import('../sign/sign-file.ts');
      end(await signFile(path, options, context));
    });
};
