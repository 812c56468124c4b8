import { doctorHelp } from '../doctor/texts.ts';
import { helpTexts } from '../help-texts.ts';
import type { AddCommand } from './add-command.ts';
import type { DoctorOptions } from '../doctor/examine.ts';

/** `protokoll doctor`. */
export const addDoctor: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('doctor')
    .description(say(doctorHelp))
    .usage(say(helpTexts.optionsPlaceholder))
    .option(`--browser <${say(helpTexts.file)}>`, say(helpTexts.browser))
    .action(async (options: DoctorOptions) => {
      const { examine } = await import('../doctor/examine.ts');
      end(await examine(options, context));
    });
};
