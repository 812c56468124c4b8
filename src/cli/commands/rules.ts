import type { AddCommand } from '../program.ts';
import { listRules } from '../rules/list-rules.ts';
import { helpTexts } from '../help-texts.ts';

/** `protokoll rules`. */
export const addRules: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('rules')
    .description(say(helpTexts.rules))
    .usage(say(helpTexts.optionsPlaceholder))
    .option('--json', say(helpTexts.json))
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      await listRules(json, context);
      end(0);
    });
};
