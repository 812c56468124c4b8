import { InvalidArgumentError } from 'commander';
import { helpTexts } from '../help-texts.ts';
import type { AddCommand } from './add-command.ts';
import type { SignFileOptions } from '../sign/sign-file.ts';
import { instantOf } from '../sign/instant.ts';
import { signHelp, signMessages } from '../sign/texts.ts';

/** `protokoll sign`. */
export const addSign: AddCommand = (program, context, end) => {
  const { say } = context;
  const file = say(helpTexts.file);
  const parseTime = (value: string) => {
    const time = instantOf(value);
    if (time === null) throw new InvalidArgumentError(say(signMessages.aTime()));
    return time;
  };
  program
    .command('sign')
    .description(say(signHelp.sign))
    .usage(`--p12 ${file} ${say(helpTexts.optionsPlaceholder)} ${say(signHelp.filePlaceholder)}`)
    .argument(say(signHelp.filePlaceholder), say(signHelp.file))
    .requiredOption(`--p12 <${file}>`, say(signHelp.p12))
    .option(`--field <${say(helpTexts.name)}>`, say(signHelp.field))
    .option(`--reason <${say(signHelp.reasonPlaceholder)}>`, say(signHelp.reason))
    .option(`-o, --output <${file}>`, say(signHelp.output))
    .option(`--signing-time <${say(signHelp.timePlaceholder)}>`, say(signHelp.signingTime), parseTime)
    .option('--overwrite', say(signHelp.overwrite))
    .action(async (path: string, options: SignFileOptions) => {
      const { signFile } = await import('../sign/sign-file.ts');
      end(await signFile(path, options, context));
    });
};
