import type { AddCommand } from './add-command.ts';
import { chosenLaw } from '../rules/chosen-law.ts';
import { listRules } from '../rules/list-rules.ts';
import { ruleHelp } from '../rules/texts.ts';
import { helpTexts } from '../help-texts.ts';

interface RulesOptions {
  readonly json?: boolean;
  readonly test?: boolean;
  readonly law?: string;
  readonly at?: string;
}

/** `protokoll rules`. */
export const addRules: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('rules')
    .description(say(helpTexts.rules))
    .usage(say(helpTexts.optionsPlaceholder))
    .option('--json', say(helpTexts.json))
    .option('--test', say(ruleHelp.test))
    .option(say(ruleHelp.lawOption), say(ruleHelp.law))
    .option(say(ruleHelp.atOption), say(ruleHelp.at))
    .action(async ({ json = false, test = false, law, at }: RulesOptions) => {
      if (test) {
        const { testOwnRules } = await import('../rules/test-own-rules.ts');
        end(await testOwnRules(context));
        return;
      }
      await listRules(json, context, chosenLaw(law, at, context));
      end(0);
    });
};
