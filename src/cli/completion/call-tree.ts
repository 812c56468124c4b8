import type { Command, Option } from 'commander';
import type { Library } from '../library.ts';
import { formats } from '../build/format.ts';
import { reportFormats } from '../reporters/index.ts';

/** An option as it is completed. */
export interface CallOption {
  /** `--format`, `-f`. */
  readonly names: readonly string[];
  readonly about: string;
  /** What may follow: the words that are known; `files`; null where nothing does. */
  readonly values: readonly string[] | 'files' | null;
}

/** A command as it is completed. */
export interface CallCommand {
  readonly names: readonly string[];
  readonly about: string;
  readonly options: readonly CallOption[];
  /** What it is called with: the words that are known, or files. */
  readonly values: readonly string[] | 'files';
}

/** The commands of the program, as it has them, and the options of no command, for the shells to complete. */
export function callTree(
  program: Command,
  library: Library,
): { readonly commands: readonly CallCommand[]; readonly options: readonly CallOption[] } {
  const rules = [...library.ruleNames];
  const known: Readonly<Record<string, readonly string[]>> = {
    '--profile': library.profiles.map(({ name }) => name),
    '--select': rules,
    '--ignore': rules,
    '--format': formats,
    '--output-format': reportFormats,
  };
  const optionOf = (option: Option): CallOption => {
    const names = [option.long, option.short].filter((name) => name != null);
    const values = option.argChoices ?? known[names[0]!] ?? 'files';
    return { names, about: option.description, values: option.required || option.optional ? values : null };
  };
  const optionsOf = (command: Command) => command.createHelp().visibleOptions(command).map(optionOf);
  const namesOf = (command: Command) => [command.name(), ...command.aliases()];
  const subjects: Readonly<Record<string, readonly string[]>> = {
    explain: rules,
    help: program.commands.map((command) => command.name()),
  };
  const commands = program.commands.map((command) => ({
    names: namesOf(command),
    about: command.description(),
    options: optionsOf(command),
    values: command.registeredArguments[0]?.argChoices ?? subjects[command.name()] ?? ('files' as const),
  }));
  return { commands, options: optionsOf(program) };
}
