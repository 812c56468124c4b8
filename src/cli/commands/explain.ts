import { ProtokollError, nearestName } from '../../index.ts';
import type { AddCommand } from '../program.ts';
import { describeRule } from '../rules/describe-rule.ts';
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
    .option('--json', say(helpTexts.json))
    .action(async (name: string, { json = false }: { readonly json?: boolean }) => {
      if (!library.ruleNames.includes(name)) {
        const suggestion = nearestName(name.toLowerCase(), library.ruleNames);
        throw new ProtokollError(say(messages.unknownRule(name, suggestion)));
      }
      if (json) {
        const rule = library.knownRules.find((known) => known.name === name)!;
        const facts = {
          ...(await describeRule(rule, context)),
          page: await library.rulePage(name, language),
        };
        io.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
        end(0);
        return;
      }
      const lines = pageLines(await library.rulePage(name, language), lineWidth(io.stdout), hasColour(io));
      io.stdout.write(`${lines.join('\n')}\n`);
      end(0);
    });
};
