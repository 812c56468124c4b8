import { ProtokollError, nearestName, ownRulePrefix } from '../../index.ts';
import type { AddCommand } from './add-command.ts';
import { describeOwnRule, describeRule } from '../rules/describe-rule.ts';
import { ownRulePage, ownRulesIfRead } from '../rules/own-rules.ts';
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
      const own = name.startsWith(ownRulePrefix) ? await ownRulesIfRead(context) : [];
      const shown = own.find(({ rule }) => rule.name === name);
      const known = library.knownRules.find((rule) => rule.name === name);
      if (!shown && !known) {
        const names = [...library.ruleNames, ...own.map(({ rule }) => rule.name)];
        throw new ProtokollError(say(messages.unknownRule(name, nearestName(name.toLowerCase(), names))));
      }
      const page = shown ? ownRulePage(shown, language) : await library.rulePage(name, language);
      if (json) {
        const facts = shown ? describeOwnRule(shown, context) : await describeRule(known!, context);
        io.stdout.write(`${JSON.stringify({ ...facts, page }, null, 2)}\n`);
        end(0);
        return;
      }
      io.stdout.write(`${pageLines(page, lineWidth(io.stdout), hasColour(io)).join('\n')}\n`);
      end(0);
    });
};
