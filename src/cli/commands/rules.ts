import type { AddCommand } from '../program.ts';
import { listRules } from '../rules/list-rules.ts';
import { ruleHelp } from '../rules/texts.ts';
import { helpTexts } from '../help-texts.ts';

/** `protokoll rules`. */
export const addRules: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('rules')
    .description(say(helpTexts.rules))
    .usage(say(helpTexts.optionsPlaceholder))
    .option('--json', say(helpTexts.json))
    .option('--test', say(ruleHelp.test))
    .action(async ({ json = false, test = false }: { readonly json?: boolean; readonly test?: boolean }) => {
      if (test) {
        const { testOwnRules } = await import('../rules/test-own-rules.ts');
        end(await testOwnRules(context));
        return;
      }
      await listRules(json, context);
      end(0);
    });
};
