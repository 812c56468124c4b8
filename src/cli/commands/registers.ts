import { InvalidArgumentError, Option } from 'commander';
import type { RegisterKind } from '../../index.ts';
import { helpTexts } from '../help-texts.ts';
import { isDay, localDate } from '../local-date.ts';
import type { AddCommand } from './add-command.ts';
import { registerFormats, showRegister, type RegisterOptions } from '../registers/show-register.ts';
import { registerHelp, registerMessages } from '../registers/texts.ts';

/** `protokoll actions`, `protokoll decisions` and `protokoll attendance`. */
export const addRegisters: readonly AddCommand[] = (['actions', 'decisions', 'attendance'] as const).map(
  (kind: RegisterKind): AddCommand =>
    (program, context, end) => {
      const { say } = context;
      const day = (value: string) => {
        if (!isDay(value)) throw new InvalidArgumentError(say(registerMessages.aDay()));
        return value;
      };
      const name = say(helpTexts.name);
      const date = say(registerHelp.date);
      const command = program
        .command(kind)
        .description(say(registerHelp[kind]))
        .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.pathsPlaceholder)}`)
        .argument(say(helpTexts.pathsPlaceholder), say(helpTexts.paths))
        .addOption(new Option('--format <format>', say(registerHelp.format)).choices(registerFormats))
        .option(`-o, --output <${say(helpTexts.file)}>`, say(registerHelp.output))
        .option('--overwrite', say(registerHelp.overwrite))
        .option(`--body <${name}>`, say(registerHelp.body));
      if (kind !== 'decisions') command.option(`--owner <${name}>`, say(registerHelp.owner));
      if (kind !== 'attendance') {
        command
          .option('--open', say(registerHelp.open))
          .option(`--dnr <${say(registerHelp.number)}>`, say(registerHelp.caseNumber))
          .option(`--search <${say(registerHelp.words)}>`, say(registerHelp.search));
      }
      if (kind === 'actions') command.option('--overdue', say(registerHelp.overdue));
      command
        .option(`--since <${date}>`, say(registerHelp.since), day)
        .option(`--until <${date}>`, say(registerHelp.until), day)
        .option(`--per <${date}>`, say(registerHelp.per), day)
        .option('--keep-going', say(registerHelp.keepGoing))
        .option('--no-cache', say(registerHelp.noCache))
        .action(async (paths: string[], options: RegisterOptions) => {
          end(await showRegister(kind, paths, options, localDate(new Date()), context));
        });
    },
);
