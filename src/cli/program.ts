import { Command, CommanderError, Option } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCi } from './commands/ci.ts';
import { addCompletion } from './commands/completion.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExplain } from './commands/explain.ts';
import { addHelp } from './commands/help.ts';
import { addInit } from './commands/init.ts';
import { addLint } from './commands/lint.ts';
import { addNew } from './commands/new.ts';
import { addRegisters } from './commands/registers.ts';
import { addRules } from './commands/rules.ts';
import { addSchema } from './commands/schema.ts';
import { addShow } from './commands/show.ts';
import { addSign } from './commands/sign.ts';
import { addVerify } from './commands/verify.ts';
import { addConfigOptions } from './config-choice.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { languages } from './language.ts';
import { helpTexts } from './help-texts.ts';
import { tellUsageError } from './usage-error.ts';
import type { AddCommand } from './commands/add-command.ts';

/** The commands, in the order of the help. */
const commands: readonly AddCommand[] = [
  addBuild,
  addLint,
  addCi,
  addShow,
  ...addRegisters,
  addVerify,
  addSign,
  addExplain,
  addRules,
  addSchema,
  addDoctor,
  addInit,
  addNew,
  addCompletion,
  addHelp,
];

/** Runs the command that the arguments name. A call that can't be understood is told, and ends with 2. */
export async function runProgram(argv: readonly string[], context: Context): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(context);
  for (const addCommand of commands) addCommand(program, context, (ended) => (status = ended));
  addConfigOptions(program, context, context.chooseConfig);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : tellUsageError(error, context);
  }
}

function createProgram({ io, library, say }: Context): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(helpTexts.usage),
    'Arguments:': say(helpTexts.arguments),
    'Options:': say(helpTexts.options),
    'Commands:': say(helpTexts.commands),
  };
  return (
    new Command('protokoll')
      .description(say(helpTexts.program))
      .usage(`${say(helpTexts.commandPlaceholder)} ${say(helpTexts.optionsPlaceholder)}`)
      .version(library.version, '-V, --version', say(helpTexts.version))
      .helpOption('-h, --help', say(helpTexts.help))
      .helpCommand(false)
      .addOption(new Option('--lang <sv|en>', say(helpTexts.lang)).choices(languages))
      // Commands are made with these settings too.
      .exitOverride()
      .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        writeErr: (text) => void io.stderr.write(text),
        outputError: () => {},
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
        optionDescription: (option) => option.description,
        argumentDescription: (argument) => argument.description,
      })
  );
}
