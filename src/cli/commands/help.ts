import type { Command } from 'commander';
import { ProtokollError, nearestName } from '../../index.ts';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';
import { messages } from '../texts.ts';

/** `protokoll help`. That of commander has the help of the program to say of a command that is not there. */
export const addHelp: AddCommand = (program, { say }, end) => {
  program
    .command('help')
    .description(say(helpTexts.helpCommand))
    .usage(say(helpTexts.commandPlaceholder))
    .argument(say(helpTexts.commandPlaceholder), say(helpTexts.helpSubject))
    .action((name?: string) => {
      const namesOf = (command: Command) => [command.name(), ...command.aliases()];
      const about =
        name === undefined ? program : program.commands.find((one) => namesOf(one).includes(name));
      if (about === undefined) {
        const near = nearestName(name!, program.commands.flatMap(namesOf));
        throw new ProtokollError(say(messages.unknownCommand(name!, near === null ? [] : [near])));
      }
      about.outputHelp();
      end(0);
    });
};
