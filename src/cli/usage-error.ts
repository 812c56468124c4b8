import type { CommanderError } from 'commander';
import type { Bilingual } from '../index.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { messages } from './texts.ts';

const otherNames: readonly (readonly [words: string, ...meant: string[]])[] = [
  ['compile convert export html make pdf print render', 'build'],
  ['fix test validate', 'lint'],
  ['read view', 'show'],
  ['add create start', 'new', 'init'],
];

/** What other programs call such commands. */
const meant = new Map(
  otherNames.flatMap(([words, ...commands]) => words.split(' ').map((word) => [word, commands] as const)),
);

/** Tells in one line what can't be understood in the arguments. */
export function tellUsageError(error: CommanderError, { note }: Context): ExitStatus {
  // The help is shown in place of a message when no command was named.
  if (error.code !== 'commander.help') note(describe(error));
  return 2;
}

// Commander has its messages in English only, and nothing but them and a code to tell what is wrong.
function describe({ code, message }: CommanderError): Bilingual {
  const subject = /'(.*)'/s.exec(message)?.[1] ?? '';
  const suggestions = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]?.split(', ') ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return messages.unknownOption(subject, suggestions);
    case 'commander.unknownCommand':
      return messages.unknownCommand(subject, meant.get(subject) ?? suggestions);
    case 'commander.optionMissingArgument':
      return messages.optionWithoutValue(subject);
    case 'commander.missingArgument':
      return messages.missingArgument(subject);
    case 'commander.missingMandatoryOptionValue':
      return messages.missingOption(subject);
    case 'commander.excessArguments':
      return messages.tooManyArguments();
    case 'commander.invalidArgument':
      return badValue(message);
    case 'commander.conflictingOption': {
      const [, one = '', other = ''] = /'(.*)' cannot be used with option '(.*)'/.exec(message) ?? [];
      return messages.conflict(one, other);
    }
    default:
      return messages.badCall();
  }
}

function badValue(message: string): Bilingual {
  const ofOption = /^error: option '(?<name>.*?)' argument '(?<value>.*)' is invalid[.] (?<allowed>.*)$/s;
  const ofArgument =
    /^error: .* value '(?<value>.*)' is invalid for argument '(?<name>.*?)'[.] (?<allowed>.*)$/s;
  const {
    name = '',
    value = '',
    allowed = '',
  } = (ofOption.exec(message) ?? ofArgument.exec(message))?.groups ?? {};
  return messages.badValue(name, value, allowed.replace(/^Allowed choices are (.*)[.]$/, '$1'));
}
