import { CommanderError } from 'commander';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';
import { whyMessages } from '../show/why/words.ts';

interface Options {
  readonly profile?: string;
  /** True where no line is named. */
  readonly why?: string | true;
  readonly json?: boolean;
}

/** `protokoll show`. */
export const addShow: AddCommand = (program, context, end) => {
  const { say } = context;
  const placeholder = say(helpTexts.notePlaceholder);
  program
    .command('show')
    .description(say(helpTexts.show))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${placeholder}`)
    .argument(`[${placeholder.slice(1, -1)}]`, say(helpTexts.note))
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .option(`--why [${say(helpTexts.linePlaceholder)}]`, say(helpTexts.why))
    .option('--json', say(helpTexts.whyJson))
    .action(async (given: string | undefined, { why, ...options }: Options) => {
      const isLine = typeof why === 'string' && /^[1-9]\d*$/.test(why);
      // `show --why möte.md` names the note where a line may stand.
      const path = given ?? (isLine || why === true ? undefined : why);
      if (path === undefined)
        throw new CommanderError(
          2,
          'commander.missingArgument',
          `missing argument '${placeholder.slice(1, -1)}'`,
        );
      if (typeof why === 'string' && !isLine && given !== undefined)
        throw new CommanderError(
          2,
          'commander.invalidArgument',
          `error: option '--why' argument '${why}' is invalid. ${say(whyMessages.aLine())}`,
        );
      if (options.json === true && why === undefined)
        throw new CommanderError(
          2,
          'commander.missingMandatoryOptionValue',
          "error: required option '--why' not specified",
        );
      const asked = why === undefined ? {} : { why: isLine ? Number(why) : ('facts' as const) };
      const { showNote } = await import('../show/show-note.ts');
      end(await showNote(path, { ...options, ...asked }, context));
    });
};
