import { ProtokollError, nearestName } from '../../index.ts';
import type { AddCommand } from '../program.ts';
import { pageLines } from '../rules/page-lines.ts';
import { hasColour, lineWidth } from '../terminal.ts';
import { helpTexts } from '../help-texts.ts';
import { messages } from '../texts.ts';

/** `protokoll explain`. */
export const addExplain: AddCommand = (program, context, end) => {
  const { io, language, library, say } = context;
  program
    .command('explain')
    .description(say(helpTexts.explain))
    .usage(say(helpTexts.rulePlaceholder))
    .argument(say(helpTexts.rulePlaceholder), say(helpTexts.rule))
    .action(async (name: string) => {
      if (!library.ruleNames.includes(name)) {
        const suggestion = nearestName(name.toLowerCase(), library.ruleNames);
        throw new ProtokollError(say(messages.unknownRule(name, suggestion)));
      }
      const lines = pageLines(await library.rulePage(name, language), lineWidth(io.stdout), hasColour(io));
      io.stdout.write(`${lines.join('\n')}\n`);
      end(0);
    });
};
